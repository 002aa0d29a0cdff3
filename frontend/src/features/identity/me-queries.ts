import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { Language } from '@/text/language'

export type Me = components['schemas']['MeResponse']

/** Who is signed in. The server is asked once a minute, so that a changed role or name is noticed. */
export const me = queryOptions({
  queryKey: ['account', 'me'],
  queryFn: ({ signal }) => body(api.GET('/api/auth/me', { signal })),
  staleTime: 60_000,
  meta: { kept: true },
})

export type MeChange = components['schemas']['ChangeMeRequest']

/** Answers how I am from now on. */
export const changeMe = (change: MeChange, headers: Record<string, string> = {}) =>
  body(api.PUT('/api/auth/me', { body: change, headers }))

export const saveLanguage = (language: Language) => changeMe({ language })

import { queryOptions } from '@tanstack/react-query'
import { api, body, done, forgetSessionEnd } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { keepToken } from '@/api/token-store'
import { useAction } from '@/api/use-action'

/** One place where somebody is signed in. */
export type Session = components['schemas']['SessionResponse']

export const mySessions = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => body(api.GET('/api/sessions', { signal })),
})

export function useEndSession() {
  return useAction({
    run: (id: string, key) =>
      done(
        api.DELETE('/api/sessions/{id}', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    touches: [['account', 'sessions']],
  })
}

export type PasswordChange = { readonly current_password: string; readonly new_password: string }

/** All other places are signed out by it. */
export const changePassword = (typed: PasswordChange) =>
  done(api.POST('/api/auth/change-password', { body: typed }))

/**
 * Signs out here and in all other places. Only done when the server says so, for the others do not hear it otherwise;
 * the pages follow the token.
 */
export function useSignOutEverywhere() {
  return useAction({
    run: async () => {
      await done(api.POST('/api/auth/sign-out-everywhere'))
      forgetSessionEnd()
      keepToken(null)
    },
  })
}

import { queryOptions } from '@tanstack/react-query'
import { api, body, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ListAsk } from '@/components/list/list-search'

export type Account = components['schemas']['AccountResponse']
export type AccountSession = components['schemas']['SessionResponse']

export const account = (id: string) =>
  queryOptions({
    queryKey: ['account', 'one', id],
    queryFn: ({ signal }) =>
      tagged(api.GET('/api/accounts/{id}', { params: { path: { id } }, signal })),
  })

export const accountSessions = (id: string) =>
  queryOptions({
    queryKey: ['account', 'sessions', id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/accounts/{id}/sessions', { params: { path: { id } }, signal })),
  })

/** Who registered and waits for the office. */
export const registrationList = ({ q, limit, offset }: Omit<ListAsk, 'sort' | 'filters'>) =>
  queryOptions({
    queryKey: ['registration', 'list', { q, limit, offset }],
    queryFn: ({ signal }) => {
      const query = { search: q, limit, offset }
      return listed(api.GET('/api/registrations', { params: { query }, signal }))
    },
  })

/** All who wait and fit a search, for deciding on all of them. */
export async function allRegistrations(q: string): Promise<string[]> {
  const query = { search: q === '' ? undefined : q, limit: MOST_AT_ONCE }
  const { rows } = await listed(api.GET('/api/registrations', { params: { query } }))
  return rows.map((row) => row.id)
}

const MOST_AT_ONCE = 1_000

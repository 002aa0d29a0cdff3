import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

/** What the office has decided so far, by key; what is not in it is not decided yet. */
export const decidedSettings = queryOptions({
  queryKey: ['setting', 'decided'],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
    const rows = await body(api.GET('/api/settings', { signal }))
    return new Map(rows.map(({ key, value }) => [key, value]))
  },
})

/** All of them or none. */
export const changeSettings = (
  values: Readonly<Record<string, string>>,
  headers: Record<string, string>,
) =>
  body(
    api.PUT('/api/settings', {
      body: { settings: Object.entries(values).map(([key, value]) => ({ key, value })) },
      headers,
    }),
  )

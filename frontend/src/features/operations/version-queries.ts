import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

/** Which version of the program answers; it changes only with a restart. */
export const version = queryOptions({
  queryKey: ['version'],
  queryFn: async ({ signal }) => (await body(api.GET('/api', { signal }))).version,
  staleTime: Infinity,
})

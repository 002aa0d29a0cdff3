import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

/** Whether the first administrator is still to be made. */
export const firstRun = queryOptions({
  queryKey: ['first-run'],
  queryFn: ({ signal }) => body(api.GET('/api/first-run', { signal })),
})

import { queryOptions } from '@tanstack/react-query'
import { api, listed } from '@/api/client'

/** How many have registered and wait for the office's word. */
export const registrationsWaiting = queryOptions({
  queryKey: ['registration', 'count'],
  queryFn: async ({ signal }) =>
    (await listed(api.GET('/api/registrations', { params: { query: { limit: 1 } }, signal })))
      .total,
})

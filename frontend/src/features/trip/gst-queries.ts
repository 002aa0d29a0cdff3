import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

/** The tax rate that a trip gets when nobody says another one. */
export const usualGst = queryOptions({
  queryKey: ['setting', 'gst_percentage'],
  queryFn: async ({ signal }) => {
    const path = { key: 'gst_percentage' }
    const { value } = await body(api.GET('/api/settings/{key}', { params: { path }, signal }))
    return value
  },
  staleTime: 300_000,
})

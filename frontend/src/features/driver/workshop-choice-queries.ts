import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

/** The workshops that somebody can belong to. */
export const workshopChoice = queryOptions({
  queryKey: ['workshop', 'choice'],
  queryFn: ({ signal }) => {
    const query = { is_active: true, sort: 'org_name', total: false }
    return body(api.GET('/api/repairs/organizations', { params: { query }, signal }))
  },
})

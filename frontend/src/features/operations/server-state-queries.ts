import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import type { components } from '@/api/schema.gen'

export type ServerState = components['schemas']['HealthResponse']

/** How the server is, as the office may know it. */
export const serverState = queryOptions({
  queryKey: ['operations', 'health'],
  queryFn: ({ signal }) => body(api.GET('/api/operations/health', { signal })),
  refetchInterval: 300_000,
})

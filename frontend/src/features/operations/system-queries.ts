import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import type { components } from '@/api/schema.gen'

export type HealthDetails = components['schemas']['HealthResponse']
export type SystemFigures = components['schemas']['SystemResponse']

/** A page that nobody looks at asks nothing. */
const AGAIN_MS = 10_000

/** How the server is, and what the office should look after. */
export const healthDetails = queryOptions({
  queryKey: ['operations', 'health'],
  queryFn: ({ signal }) => body(api.GET('/api/operations/health', { signal })),
  refetchInterval: AGAIN_MS,
  staleTime: 0,
})

/** Which program answers, and what it uses. */
export const systemFigures = queryOptions({
  queryKey: ['operations', 'system'],
  queryFn: ({ signal }) => body(api.GET('/api/operations/system', { signal })),
  refetchInterval: AGAIN_MS,
  staleTime: 0,
})

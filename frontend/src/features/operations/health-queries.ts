import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { problemOf } from '@/api/problem'

export type Health = 'healthy' | 'not-ready'

/** Whether the server can work. 503 is an answer, too: it runs, but cannot work. */
export const health = queryOptions({
  queryKey: ['health'],
  queryFn: async ({ signal }): Promise<Health> => {
    const { data, error, response } = await api.GET('/health', { signal, cache: 'no-store' })
    if (data?.status === 'healthy') return 'healthy'
    if (response.status === 503) return 'not-ready'
    throw problemOf(response, error)
  },
})

import { queryOptions } from '@tanstack/react-query'
import { api, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'

export type AuditEntry = components['schemas']['AuditEntryResponse']

/** What was done to one record, newest first; `topic` is that of its live events, so that it stays fresh. */
export const historyOf = (topic: string, feature: string, subject: string, limit: number) =>
  queryOptions({
    queryKey: [topic, 'history', subject, limit],
    queryFn: ({ signal }) => {
      const query = { feature, subject, limit }
      return listed(api.GET('/api/audit', { params: { query }, signal }))
    },
  })

import { queryOptions } from '@tanstack/react-query'
import { api, file, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { dayAfter, periodOf } from '@/components/period'
import type { AuditFilter } from './audit-search'

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

/** What was done in the house, newest first. */
export const auditList = ({ q, limit, offset, filters }: Omit<ListAsk<AuditFilter>, 'sort'>) =>
  queryOptions({
    queryKey: ['audit', 'list', { q, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { ...asked(q, filters), limit, offset }
      return listed(api.GET('/api/audit', { params: { query }, signal }))
    },
    // Every step in the house adds a line, and no event tells of it.
    refetchOnMount: 'always',
  })

/** The same list, whole and as a file. */
export const auditFile = ({ q, filters, format }: ExportAsk<AuditFilter>) =>
  file(
    api.GET('/api/audit/export', {
      params: { query: { ...asked(q, filters), format } },
      parseAs: 'blob',
    }),
  )

function asked(q: string | undefined, { who, period, ...others }: ListAsk<AuditFilter>['filters']) {
  return { search: q, user_id: who, ...others, ...bounds(period) }
}

/** One entry, for who comes by its address; nothing when there is none. */
export const auditEntry = (id: string) =>
  queryOptions({
    queryKey: ['audit', 'one', id],
    queryFn: async ({ signal }) => {
      const query = { id, total: false }
      const found = await listed(api.GET('/api/audit', { params: { query }, signal }))
      return found.rows[0] ?? null
    },
  })

/** Moments without an offset are meant in the company's zone. */
function bounds(value: string | undefined): { readonly from?: string; readonly to?: string } {
  const period = value === undefined ? null : periodOf(value)
  if (period === null) return {}
  return { from: `${period.from}T00:00:00`, to: `${dayAfter(period.to)}T00:00:00` }
}

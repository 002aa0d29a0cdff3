import type { Listed } from '@/api/client'
import type { AuditEntry } from '@/features/identity/audit-queries'

/**
 * Several histories as one, newest first. Each may go further back than it was loaded: what lies before the end of the
 * shortest one is left for later, so that nothing appears between what was read already.
 */
export function together(histories: readonly Listed<AuditEntry>[]): {
  readonly entries: readonly AuditEntry[]
  readonly more: boolean
} {
  const unfinished = histories.filter(({ rows, total }) => rows.length < total)
  const since = unfinished
    .map(({ rows }) => rows.at(-1)?.at ?? '')
    .reduce((latest, at) => (at > latest ? at : latest), '')
  const entries = histories
    .flatMap(({ rows }) => rows)
    .filter(({ at }) => at >= since)
    .sort((a, b) => b.at.localeCompare(a.at))
  return { entries, more: unfinished.length > 0 }
}

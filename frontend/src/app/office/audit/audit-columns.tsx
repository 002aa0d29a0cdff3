import { useMemo } from 'react'
import { changesOf, doerWord, wording } from '@/components/history-words'
import type { Column } from '@/components/list/column'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { AuditEntry } from '@/features/identity/audit-queries'
import { inOrder } from './audit-members'
import { auditAction, auditKind, auditMember, auditValue, recordWord } from './audit-words'

/** More do not fit into a row; the panel has all. */
const MOST = 2

export function useAuditColumns(): readonly Column<AuditEntry>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'at',
        head: text('audit.when'),
        card: 'date',
        cell: (entry) => <When at={entry.at} />,
      },
      {
        id: 'who',
        head: text('audit.who'),
        card: 'subject',
        cell: (entry) => entry.full_name ?? <span className="muted">{doerWord(text, entry)}</span>,
      },
      {
        id: 'what',
        head: text('audit.what'),
        names: true,
        card: 'name',
        cell: (entry) => auditAction(text, entry.action, entry.kind),
      },
      {
        id: 'record',
        head: text('audit.record'),
        card: 'second',
        cell: (entry) => (
          <>
            {auditKind(text, entry.kind)}
            {recordWord(text, format, entry) !== null && (
              <small className="soft audit-name">{recordWord(text, format, entry)}</small>
            )}
          </>
        ),
      },
      {
        id: 'changes',
        head: text('audit.changes'),
        minor: true,
        cell: (entry) => <Changes entry={entry} />,
      },
    ],
    [text, format],
  )
}

function When({ at }: { at: string }) {
  const format = useFormat()
  return (
    <time dateTime={at} className="nowrap">
      {format.moment(at)} <small className="soft audit-ago">{format.ago(at, new Date())}</small>
    </time>
  )
}

function Changes({ entry }: { entry: AuditEntry }) {
  const text = useText()
  const format = useFormat()
  const changes = inOrder(entry.kind, changesOf(entry))
  const said = (member: string, value: unknown) =>
    auditValue(text, format, entry.kind, member, value)
  const shown = changes
    .slice(0, MOST)
    .map((change) => wording(text, auditMember(text, entry.kind, change.member), change, said))
  return (
    <span className="audit-changes">
      {shown.join(' · ')}
      {changes.length > MOST && (
        <span className="soft"> {text('audit.moreChanges', { count: changes.length - MOST })}</span>
      )}
    </span>
  )
}

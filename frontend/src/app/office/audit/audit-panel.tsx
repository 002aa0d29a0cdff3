import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { roleWord } from '@/components/account-words'
import { ErrorState } from '@/components/error-state'
import { changesOf, doerWord } from '@/components/history-words'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { auditEntry, type AuditEntry } from '@/features/identity/audit-queries'
import { inOrder } from './audit-members'
import {
  auditAction,
  auditKind,
  auditMember,
  auditValue,
  isGone,
  recordPath,
  recordWord,
} from './audit-words'

/** One entry with all that it says. */
export function AuditPanel({ id, row, walk }: Opened<AuditEntry>) {
  const text = useText()
  const format = useFormat()
  const { data, error, isFetching, refetch } = useQuery({
    ...auditEntry(id),
    enabled: row === undefined,
  })
  const entry = row ?? data
  const slow = useSlow(entry === undefined && error === null)
  return (
    <RecordPanel
      title={entry == null ? text('audit.title') : auditAction(text, entry.action, entry.kind)}
      subtitle={entry == null ? undefined : format.moment(entry.at)}
      walk={walk}
    >
      {entry === undefined && error !== null && (
        <ErrorState
          title={text('audit.oneFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {entry === null && <p className="soft">{text('audit.noSuch')}</p>}
      {entry != null && (
        <>
          <Facts entry={entry} />
          <Members entry={entry} />
        </>
      )}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

function Facts({ entry }: { entry: AuditEntry }) {
  const text = useText()
  const format = useFormat()
  const name = recordWord(text, format, entry)
  const path = recordPath(entry)
  const named = entry.full_name != null
  return (
    <section>
      <dl className="facts">
        <dt>{text('audit.who')}</dt>
        <dd>{doerWord(text, entry)}</dd>
        {named && (
          <>
            <dt>{text('audit.role')}</dt>
            <dd>{roleWord(text, entry.actor_kind)}</dd>
          </>
        )}
        <dt>{text('audit.when')}</dt>
        <dd>
          {format.moment(entry.at)}{' '}
          <span className="soft">({format.ago(entry.at, new Date())})</span>
        </dd>
        <dt>{auditKind(text, entry.kind)}</dt>
        <dd>
          {path === undefined ? name : <a href={path}>{name ?? auditKind(text, entry.kind)}</a>}
        </dd>
        {entry.subject != null && (
          <>
            <dt>{text('audit.id')}</dt>
            <dd className="small soft">{entry.subject}</dd>
          </>
        )}
      </dl>
      {isGone(entry) && <p className="soft">{text('audit.gone')}</p>}
      {entry.subject != null && (
        <p>
          <Link to="/office/audit" search={{ subject: entry.subject }}>
            {text('audit.all')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Members({ entry }: { entry: AuditEntry }) {
  const text = useText()
  const format = useFormat()
  const changes = inOrder(entry.kind, changesOf(entry))
  const said = (member: string, value: unknown) =>
    value === undefined ? (
      <span className="muted">{text('audit.nothing')}</span>
    ) : (
      auditValue(text, format, entry.kind, member, value)
    )
  if (changes.length === 0)
    return (
      <section>
        <p className="soft">{text('audit.noMembers')}</p>
      </section>
    )
  return (
    <section>
      <table className="audit-members" aria-label={text('audit.changes')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('audit.was')}</th>
            <th scope="col">{text('audit.became')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ member, before, after }) => (
            <tr key={member}>
              <th scope="row">{auditMember(text, entry.kind, member)}</th>
              <td>{said(member, before)}</td>
              <td>{said(member, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ErrorState } from '@/components/error-state'
import { asProblem } from '@/api/problem'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { needs } from '@/features/operations/attention'
import { healthDetails, type HealthDetails } from '@/features/operations/system-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

/** Asked when the page is opened or looked at again: by itself it does not keep a session alive. */
const calm = { refetchInterval: false, staleTime: 60_000 } as const

/** Whether the server is well, in the three things that an office can be surprised by. */
export function ServerSheet() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery({ ...healthDetails, ...calm })
  const slow = useSlow(data === undefined && error === null)
  const wants = data !== undefined && data.attention.length > 0

  return (
    <section className="sheet" aria-labelledby="server" aria-busy={data === undefined}>
      <header>
        <h2 id="server">
          {data === undefined && text('today.server')}
          {data !== undefined && text(wants ? 'today.serverWants' : 'today.serverWell')}
        </h2>
        <Link className="end small" to="/office/system">
          {text('today.serverMore')}
        </Link>
      </header>
      {data !== undefined ? (
        <Facts server={data} />
      ) : error !== null ? (
        <ErrorState
          title={text('today.serverFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      ) : (
        slow && <Bones />
      )}
    </section>
  )
}

function Facts({ server }: { server: HealthDetails }) {
  const text = useText()
  const format = useFormat()
  return (
    <ul className="lines">
      <Fact name={text('today.database')} bad={isDatabaseBad(server)}>
        <DatabaseWords server={server} />
      </Fact>
      <Fact name={text('today.backup')} bad={isBackupBad(server)}>
        {server.last_backup_at == null ? (
          text('today.noBackup')
        ) : (
          <time dateTime={server.last_backup_at}>{format.moment(server.last_backup_at)}</time>
        )}
      </Fact>
      <Fact name={text('today.disk')} bad={needs(server.attention, 'disk_low')}>
        {format.bytes(server.disk_free_bytes)}
      </Fact>
    </ul>
  )
}

type FactProps = { name: string; bad: boolean; children: ReactNode }

function Fact({ name, bad, children }: FactProps) {
  return (
    <li>
      <div className="line">
        <span>{name}</span>
        <span className={bad ? 'num neg' : 'num'}>{children}</span>
      </div>
    </li>
  )
}

function DatabaseWords({ server }: { server: HealthDetails }) {
  const text = useText()
  if (!server.database_answers) return text('today.databaseAway')
  if (server.missing_changes.length > 0) return text('today.databaseBehind')
  return text('today.databaseAnswers', { millis: server.database_answer_millis ?? 0 })
}

const isDatabaseBad = ({ attention }: HealthDetails) =>
  needs(attention, 'database_away') || needs(attention, 'database_not_prepared')

const isBackupBad = ({ attention }: HealthDetails) =>
  needs(attention, 'no_backup') || needs(attention, 'backup_old')

function Bones() {
  return (
    <ul className="lines">
      {[1, 2, 3].map((line) => (
        <li key={line}>
          <div className="line">
            <Skeleton width="middle" />
          </div>
        </li>
      ))}
    </ul>
  )
}

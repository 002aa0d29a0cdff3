import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ErrorState } from '@/components/error-state'
import { asProblem } from '@/api/problem'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { serverState, type ServerState } from '@/features/operations/server-state-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

/** Whether the server is well, in the three things that an office can be surprised by. */
export function ServerSheet() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(serverState)
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

function Facts({ server }: { server: ServerState }) {
  const text = useText()
  const format = useFormat()
  return (
    <ul className="lines">
      <Fact name={text('today.database')} bad={!isReady(server)}>
        <DatabaseWords server={server} />
      </Fact>
      <Fact name={text('today.backup')} bad={isOld(server.last_backup_at)}>
        {server.last_backup_at == null ? (
          text('today.noBackup')
        ) : (
          <time dateTime={server.last_backup_at}>{format.moment(server.last_backup_at)}</time>
        )}
      </Fact>
      <Fact name={text('today.disk')} bad={server.disk_free_bytes < LITTLE_ROOM}>
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

function DatabaseWords({ server }: { server: ServerState }) {
  const text = useText()
  if (!server.database_answers) return text('today.databaseAway')
  if (server.missing_changes.length > 0) return text('today.databaseBehind')
  return text('today.databaseAnswers', { millis: server.database_answer_millis ?? 0 })
}

const isReady = (server: ServerState) =>
  server.database_answers && server.missing_changes.length === 0

// Of the same opinion as the server in its list of what wants attention.
const LITTLE_ROOM = 1024 ** 3
const OLD_MS = 2 * 86_400_000

const isOld = (at: string | null | undefined) =>
  at == null || Date.now() - new Date(at).getTime() > OLD_MS

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

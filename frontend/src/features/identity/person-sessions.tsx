import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { toast } from '@/components/toast'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { useEndSessionsOf } from './people-actions'
import { accountSessions, type Account, type AccountSession } from './people-queries'
import { useClientName } from './session-list'

/** Where somebody is signed in; the office can end all of it, as when a phone is lost. */
export function PersonSessions({ person }: { person: Account }) {
  const text = useText()
  const { data, error } = useQuery(accountSessions(person.id))
  const slow = useSlow(data === undefined && error === null)
  const end = useEndSessionsOf()
  const [asking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
  }
  return (
    <section>
      <h3 className="row between wrap">
        {text('people.sessions')}
        {data !== undefined && data.length > 0 && (
          <button
            type="button"
            className="btn sm"
            onClick={() => {
              setAsking(true)
            }}
          >
            {text('people.endSessions')}
          </button>
        )}
      </h3>
      {slow && <Skeleton />}
      {error !== null && <ProblemNotice problem={asProblem(error)} />}
      {data?.length === 0 && <p className="muted">{text('people.noSessions')}</p>}
      <ol className="events">
        {data?.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ol>
      {asking && (
        <ConfirmDialog
          title={text('people.endSessionsTitle', { name: person.full_name })}
          action={text('people.endSessions')}
          danger
          onConfirm={async () => {
            await end.mutateAsync(person.id)
            toast({ text: text('people.sessionsEnded', { name: person.full_name }) })
          }}
          onClose={close}
        >
          {text('people.endSessionsBody')}
        </ConfirmDialog>
      )}
    </section>
  )
}

function SessionLine({ session }: { session: AccountSession }) {
  const text = useText()
  const format = useFormat()
  const nameOf = useClientName()
  const [now] = useState(() => new Date())
  return (
    <li>
      {nameOf(session.client)}, {session.address}
      <time dateTime={session.last_seen_at}>
        {text('people.lastSeen', {
          moment: format.moment(session.last_seen_at),
          ago: format.ago(session.last_seen_at, now),
        })}
      </time>
    </li>
  )
}

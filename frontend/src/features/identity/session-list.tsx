import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { StatusBadge } from '@/components/status-badge'
import { toast } from '@/components/toast'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { spokenNow, useText } from '@/text/language'
import { clientWords } from './client-words'
import { mySessions, useEndSession, type Session } from './session-queries'

/** Where I am signed in; each other place can be ended from here. */
export function SessionList() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(mySessions)
  const [ending, setEnding] = useState<Session | null>(null)
  const end = useEndSession()
  const nameOf = useClientName()
  const slow = useSlow(data === undefined)

  if (data === undefined && error !== null)
    return (
      <ErrorState
        title={text('account.sessionsFailed')}
        problem={asProblem(error)}
        busy={isFetching}
        onAgain={() => void refetch()}
      />
    )
  if (data === undefined) return slow && <Skeleton />
  return (
    <>
      <ul className="sessions">
        {hereFirst(data).map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            onEnd={() => {
              setEnding(session)
            }}
          />
        ))}
      </ul>
      {data.length === 1 && <p className="small soft">{text('account.onlyHere')}</p>}
      {ending !== null && (
        <ConfirmDialog
          title={text('account.endSessionAsk', { device: nameOf(ending.client) })}
          action={text('account.endSession')}
          danger
          onConfirm={async () => {
            await end.mutateAsync(ending.id)
            toast({ text: spokenNow().text('account.sessionEnded') })
          }}
          onClose={() => {
            setEnding(null)
          }}
        >
          {text('account.endSessionMore')}
        </ConfirmDialog>
      )}
    </>
  )
}

type SessionLineProps = { readonly session: Session; readonly onEnd: () => void }

function SessionLine({ session, onEnd }: SessionLineProps) {
  const text = useText()
  const format = useFormat()
  const [now] = useState(() => new Date())
  const name = useClientName()(session.client)
  return (
    <li className="row between wrap">
      <div className="grow">
        <p className="row wrap">
          <b className="strong">{name}</b>
          {session.current && <StatusBadge tone="good" word={text('account.here')} />}
        </p>
        <p className="small soft">
          {text('account.lastSeen', {
            moment: format.moment(session.last_seen_at),
            ago: format.ago(session.last_seen_at, now),
          })}
        </p>
        <p className="small soft">
          {text('account.started', {
            moment: format.moment(session.started_at),
            address: session.address,
          })}
        </p>
      </div>
      {!session.current && (
        <button
          type="button"
          className="btn"
          aria-label={`${text('account.endSession')}: ${name}`}
          onClick={onEnd}
        >
          {text('account.endSession')}
        </button>
      )}
    </li>
  )
}

/** How a program that somebody uses is called among people. */
export function useClientName() {
  const text = useText()
  return (client: string | null | undefined): string => {
    const { browser, system } = clientWords(client ?? null)
    if (browser === null) return text('account.program')
    return system === null ? browser : text('account.browserOn', { browser, system })
  }
}

const hereFirst = (sessions: readonly Session[]) =>
  [...sessions].sort(
    (a, b) => Number(b.current) - Number(a.current) || b.last_seen_at.localeCompare(a.last_seen_at),
  )

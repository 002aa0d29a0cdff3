import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { registrationsWaiting } from '@/features/identity/registration-count-queries'
import { unreadCount } from '@/features/notification/unread-queries'
import { useText } from '@/text/language'

/** What may wait for the office, the most pressing first. A new feature adds its line here. */
const things = [
  {
    to: '/office/people/waiting',
    query: registrationsWaiting,
    name: 'today.registrations',
    what: 'today.registrationsWhat',
    step: 'today.decideRegistrations',
  },
  {
    to: '/office/inbox',
    query: unreadCount,
    name: 'today.messages',
    what: 'today.messagesWhat',
    step: 'today.readMessages',
  },
] as const

type Waiting = Omit<(typeof things)[number], 'query'> & { readonly count: number }

/** What a person has to do now. The one marigold button of the page leads to the first of it. */
export function WaitingSheet() {
  const text = useText()
  const answers = useQueries({ queries: things.map(({ query }) => query) })
  const known = answers.every(({ data }) => data !== undefined)
  const failed = answers.find(({ data, isError }) => isError && data === undefined)
  const waiting = things
    .map((thing, at) => ({ ...thing, count: answers[at]?.data ?? 0 }))
    .filter(({ count }) => count > 0)
  const total = waiting.reduce((sum, { count }) => sum + count, 0)

  return (
    <section className="sheet" aria-labelledby="waiting" aria-busy={!known}>
      <header>
        <h2 id="waiting">
          {!known && text('today.waitingTitle')}
          {known && total === 0 && text('today.nothingWaits')}
          {known && total > 0 && text('today.waits', { count: total })}
        </h2>
      </header>
      {failed !== undefined ? (
        <ErrorState
          title={text('today.waitingFailed')}
          problem={asProblem(failed.error)}
          busy={answers.some(({ isFetching }) => isFetching)}
          onAgain={() => {
            for (const { isError, refetch } of answers) if (isError) void refetch()
          }}
        />
      ) : known ? (
        <Things waiting={waiting} />
      ) : (
        <Bones />
      )}
    </section>
  )
}

function Things({ waiting }: { waiting: readonly Waiting[] }) {
  const text = useText()
  const first = waiting[0]
  if (first === undefined) return <p className="in soft">{text('today.nothingWaitsWhat')}</p>
  return (
    <>
      <ul className="lines">
        {waiting.map(({ to, name, what, count }) => (
          <li key={to}>
            <Link className="line" to={to}>
              <span className="strong">{text(name, { count })}</span>
              <span className="sub">{text(what)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="step">
        <Link className="btn primary block" to={first.to}>
          {text(first.step, { count: first.count })}
        </Link>
      </div>
    </>
  )
}

function Bones() {
  const slow = useSlow(true)
  if (!slow) return null
  return (
    <ul className="lines">
      {things.map(({ to }) => (
        <li key={to}>
          <div className="line">
            <Skeleton width="middle" />
          </div>
        </li>
      ))}
    </ul>
  )
}

import './latest-messages.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { useReach } from '@/api/reach'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { latestMessages } from '@/features/notification/unread-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

const MOST = 3

/** What the office said last. */
export function LatestMessages() {
  const text = useText()
  const format = useFormat()
  const { data, error, isFetching, refetch } = useQuery(latestMessages)
  const { away } = useReach()
  const slow = useSlow(data === undefined && error === null)
  return (
    <section className="sheet" aria-labelledby="messages">
      <header>
        <h2 id="messages">{text('driver.messages')}</h2>
        <Link className="end small" to="/driver/inbox">
          {text('driver.allMessages')}
        </Link>
      </header>
      {data?.length === 0 && <p className="in soft">{text('driver.noMessages')}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="lines latest-messages">
          {data.slice(0, MOST).map(({ id, title, message, read, created_at }) => (
            <li key={id}>
              <Link className="line" to="/driver/inbox">
                <span className={read ? undefined : 'strong'}>{title}</span>
                {!read && <span className="badge want">{text('driver.newMessage')}</span>}
                <span className="sub">{message}</span>
                <time className="sub" dateTime={created_at}>
                  {format.moment(created_at)}
                </time>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data === undefined && error !== null && away && (
        <p className="in soft">{text('driver.messagesLater')}</p>
      )}
      {data === undefined && error !== null && !away && (
        <ErrorState
          title={text('driver.messagesFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {slow && (
        <p className="in">
          <Skeleton width="long" />
        </p>
      )}
    </section>
  )
}

import './bell.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { Glyph } from '@/components/glyph'
import { Popover } from '@/components/popover'
import { ProblemNotice } from '@/components/problem-notice'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { useHeldRemovals } from './held-removals'
import { MessageGlyph } from './message-glyph'
import { MessageTitle } from './message-title'
import { useRead } from './notification-queries'
import { ownPath } from './own-path'
import { PathLink } from './path-link'
import { useUnread } from './unread-count'
import { latestMessages } from './unread-queries'

type BellProps = {
  /** Where all messages stand. */
  readonly inbox: '/office/inbox' | '/workshop/inbox' | '/driver/inbox'
}

/** How many messages are new, and the latest of them at a glance. */
export function Bell({ inbox }: BellProps) {
  const text = useText()
  const count = useUnread()
  const name = count > 0 ? text('inbox.bellNews', { count }) : text('inbox.bell')
  return (
    <Popover
      kind="dialog"
      buttonClass="btn quiet sm icon bell"
      label={text('inbox.bell')}
      button={
        <span title={name}>
          <Glyph name="bell" />
          <span className="sr">{name}</span>
          {count > 0 && (
            <span className="count" aria-hidden="true">
              {count}
            </span>
          )}
        </span>
      }
    >
      <Latest inbox={inbox} />
    </Popover>
  )
}

function Latest({ inbox }: BellProps) {
  const text = useText()
  const format = useFormat()
  const held = useHeldRemovals()
  const read = useRead()
  const { data, error } = useQuery(latestMessages)
  const shown = data?.filter(({ id }) => held.every((each) => each.id !== id))
  return (
    <div className="latest">
      {error !== null && <ProblemNotice problem={asProblem(error)} />}
      {shown?.length === 0 && <p className="soft">{text('inbox.emptyAll')}</p>}
      {shown !== undefined && shown.length > 0 && (
        <ul>
          {shown.map((message) => (
            <li key={message.id}>
              <PathLink
                path={ownPath(message.link) ?? inbox}
                onFollow={() => {
                  if (!message.read) read.mutate(message.id)
                }}
              >
                <MessageGlyph message={message} />
                <div className="grow">
                  <MessageTitle message={message} />
                  <p>{message.message}</p>
                  <time className="small muted" dateTime={message.created_at}>
                    {format.moment(message.created_at)}
                  </time>
                </div>
              </PathLink>
            </li>
          ))}
        </ul>
      )}
      <Link to={inbox} className="btn block">
        {text('inbox.bellAll')}
      </Link>
    </div>
  )
}

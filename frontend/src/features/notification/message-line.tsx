import { BusyButton } from '@/components/busy-button'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { MessageGlyph } from './message-glyph'
import { MessageTitle } from './message-title'
import type { Message } from './notification-queries'
import { ownPath } from './own-path'
import { PathLink } from './path-link'

type MessageLineProps = {
  readonly message: Message
  readonly now: Date
  readonly reading: boolean
  readonly onRead: () => void
  readonly onRemove: () => void
}

/** Where the keyboard goes when the line that it was on has left. */
export const lineId = (message: Message) => `message-${message.id}`

/** One message: what, when, and what can be done with it. */
export function MessageLine({ message, now, reading, onRead, onRemove }: MessageLineProps) {
  const text = useText()
  const format = useFormat()
  const path = ownPath(message.link)
  const { title } = message
  return (
    <li className="message" id={lineId(message)} tabIndex={-1}>
      <MessageGlyph message={message} />
      <div className="grow">
        <MessageTitle message={message} />
        <p>{message.message}</p>
        <p className="small soft">
          <time dateTime={message.created_at}>{format.moment(message.created_at)}</time>
          {' · '}
          {format.ago(message.created_at, now)}
        </p>
        <div className="row wrap acts">
          {path !== null && (
            <PathLink path={path} className="btn sm" onFollow={message.read ? undefined : onRead}>
              {text('inbox.open')}
              <span className="sr">: {title}</span>
            </PathLink>
          )}
          {!message.read && (
            <BusyButton busy={reading} look="sm quiet" onPress={onRead}>
              {text('inbox.markRead')}
              <span className="sr">: {title}</span>
            </BusyButton>
          )}
          <button type="button" className="btn quiet sm" onClick={onRemove}>
            {text('common.delete')}
            <span className="sr">: {title}</span>
          </button>
        </div>
      </div>
    </li>
  )
}

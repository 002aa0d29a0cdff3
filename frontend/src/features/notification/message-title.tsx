import { useText } from '@/text/language'
import type { Message } from './notification-queries'

/** What a message is about, and whether it is new. */
export function MessageTitle({ message }: { message: Message }) {
  const text = useText()
  if (message.read) return <p className="soft">{message.title}</p>
  return (
    <p className="row between">
      <b className="strong">{message.title}</b> <span className="count">{text('inbox.new')}</span>
    </p>
  )
}

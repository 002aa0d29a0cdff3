import { useQuery } from '@tanstack/react-query'
import { Count } from '@/components/count'
import { useText } from '@/text/language'
import { useHeldRemovals } from './held-removals'
import { unreadCount } from './unread-queries'

/** How many messages are new, without those that are just being deleted. */
export function useUnread(): number {
  const { data = 0 } = useQuery(unreadCount)
  const held = useHeldRemovals()
  return Math.max(0, data - held.filter((message) => !message.read).length)
}

/** The number beside the word for the inbox; nothing when nothing is new. */
export function UnreadCount() {
  const text = useText()
  const count = useUnread()
  if (count === 0) return null
  // With a space before it, for the word and the number are read in one breath.
  return (
    <>
      {' '}
      <Count count={count} meaning={text('inbox.new')} />
    </>
  )
}

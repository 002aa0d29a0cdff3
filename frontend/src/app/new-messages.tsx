import { useQuery } from '@tanstack/react-query'
import { Count } from '@/components/count'
import { unreadCount } from '@/features/notification/unread-queries'
import { useText } from '@/text/language'

/** How many messages are new, beside the name of the place where they are. */
export function NewMessages() {
  const text = useText()
  const { data = 0 } = useQuery(unreadCount)
  if (data === 0) return null
  return (
    <>
      {' '}
      <Count count={data} meaning={text('frame.new')} />
    </>
  )
}

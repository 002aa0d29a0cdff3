import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { Skeleton } from '@/components/skeleton'
import { toast } from '@/components/toast'
import { useSlow } from '@/components/use-slow'
import { spokenNow, useText } from '@/text/language'
import { lineId, MessageLine } from './message-line'
import { useRead, type Message } from './notification-queries'
import { useRemoval } from './use-removal'

type MessageListProps = {
  /** Only the new ones, so that one that was read leaves. */
  readonly unread: boolean
  /** Undefined as long as they are awaited. */
  readonly messages: readonly Message[] | undefined
}

export function MessageList({ unread, messages }: MessageListProps) {
  const text = useText()
  const [now] = useState(() => new Date())
  const read = useRead()
  const remove = useRemoval()

  if (messages === undefined) return <Awaited />
  if (messages.length === 0) return <Nothing unread={unread} />

  const onRead = (message: Message) => () => {
    read.mutate(message.id, {
      onSuccess: () => {
        if (unread) focusBeside(messages, message)
        else focusLine(message)
      },
      onError: () => {
        toast({ text: spokenNow().text('inbox.notRead'), tone: 'bad' })
      },
    })
  }
  return (
    <ul className="messages" aria-label={text('inbox.title')}>
      {messages.map((message) => (
        <MessageLine
          key={message.id}
          message={message}
          now={now}
          reading={read.isPending && read.variables === message.id}
          onRead={onRead(message)}
          onRemove={() => {
            focusBeside(messages, message)
            remove(message)
          }}
        />
      ))}
    </ul>
  )
}

/** The keyboard goes on with the next line, or the one before, or at the head of the page. */
function focusBeside(messages: readonly Message[], message: Message) {
  const at = messages.findIndex(({ id }) => id === message.id)
  const beside = messages[at + 1] ?? messages[at - 1]
  if (beside === undefined) document.getElementById('main')?.focus()
  else focusLine(beside)
}

function focusLine(message: Message) {
  document.getElementById(lineId(message))?.focus()
}

function Nothing({ unread }: { unread: boolean }) {
  const text = useText()
  if (!unread)
    return <EmptyState title={text('inbox.emptyAll')}>{text('inbox.emptyAllMore')}</EmptyState>
  return (
    <EmptyState
      title={text('inbox.emptyUnread')}
      first={
        <Link to="." search={{ show: 'all' }} className="btn">
          {text('inbox.seeAll')}
        </Link>
      }
    >
      {text('inbox.emptyUnreadMore')}
    </EmptyState>
  )
}

function Awaited() {
  const text = useText()
  const slow = useSlow(true)
  return (
    <div role="status">
      <span className="sr">{text('common.loading')}</span>
      {slow && (
        <ul className="messages" aria-hidden="true">
          {[1, 2, 3].map((line) => (
            <li key={line} className="message">
              <span className="message-glyph" />
              <div className="grow">
                <Skeleton width="middle" />
                <Skeleton width="long" />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

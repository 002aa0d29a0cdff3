import './decision-queue.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { useText } from '@/text/language'
import { DecideBar } from './decide-bar'
import { DecisionLine } from './decision-line'
import { queueKey } from './queue-keys'
import { useDecisions } from './use-decisions'

export type DecisionQueueProps<T> = {
  /** What waits, in the order in which it is to be decided. */
  items: readonly T[]
  keyOf: (item: T) => string
  /** Says which one is meant, as in "Diesel ₹ 9,841.52". */
  nameOf: (item: T) => string
  /** Names the queue: "Waiting expenses". */
  label: string
  /** The one that is looked at; the page keeps it in its address. */
  current: string | null
  onCurrent: (key: string | null) => void

  /** Something about it is odd: it is marked, and left out when many are approved at once. */
  hasQuestion: (item: T) => boolean
  line: (item: T) => ReactNode
  picture: (item: T) => ReactNode
  facts: (item: T) => ReactNode

  /** Whoever calls says what went wrong; the item then waits again. */
  onApprove: (item: T) => Promise<unknown>
  /** What goes wrong is told in the dialog that asks for the reason. */
  onDeny: (item: T, reason: string) => Promise<unknown>
  ask?: { readonly label: string; readonly onAsk: (item: T) => void }
  /** Shown when nothing waits any more. */
  empty: ReactNode
}

/** Queue, picture, facts; one decision after the other, and the next comes by itself. */
export function DecisionQueue<T>(props: DecisionQueueProps<T>) {
  const { items, keyOf, nameOf, onApprove, onDeny, ask } = props
  const text = useText()
  const { at, item, open, send, goOnFrom, isLeaving } = useDecisions(props)
  const [denied, setDenied] = useState<T | null>(null)
  const root = useFocusAtStart()
  if (item === null) return props.empty

  const free = !isLeaving(item)
  const acts = {
    approve: () => {
      if (free) send(item, () => onApprove(item))
    },
    deny: () => {
      if (free) setDenied(item)
    },
    ask: () => {
      ask?.onAsk(item)
    },
    next: () => {
      open(at + 1)
    },
    previous: () => {
      open(at - 1)
    },
  }

  return (
    // The keys are heard in here only, so that a letter elsewhere on the page decides nothing.
    <section
      ref={root}
      className="queue"
      tabIndex={-1}
      aria-label={props.label}
      onKeyDown={(event) => {
        const key = queueKey(event)
        if (key === null) return
        event.preventDefault()
        acts[key]()
      }}
    >
      <nav className="queue-list" aria-label={props.label}>
        <ol>
          {items.map((each, index) => (
            <DecisionLine
              key={keyOf(each)}
              current={index === at}
              leaving={isLeaving(each)}
              question={props.hasQuestion(each)}
              onOpen={() => {
                open(index)
              }}
            >
              {props.line(each)}
            </DecisionLine>
          ))}
        </ol>
      </nav>
      <div className="queue-picture" key={`${keyOf(item)} picture`}>
        {props.picture(item)}
      </div>
      <div className="queue-facts">
        <div
          className="scroll"
          key={keyOf(item)}
          tabIndex={0}
          role="region"
          aria-label={text('decisions.facts')}
        >
          {props.facts(item)}
        </div>
        <DecideBar acts={acts} ask={ask?.label} busy={!free} at={at} count={items.length} />
      </div>
      <p className="sr" role="status">
        {nameOf(item)}, {text('decisions.place', { at: at + 1, count: items.length })}
      </p>
      {denied !== null && (
        <ConfirmDialog
          title={text('decisions.denyThat', { name: nameOf(denied) })}
          action={text('decisions.denyNow')}
          danger
          reason={{ label: text('decisions.reason') }}
          onConfirm={async (reason) => {
            await onDeny(denied, reason)
            goOnFrom(denied)
          }}
          onClose={() => {
            setDenied(null)
          }}
        >
          {text('decisions.denyHint')}
        </ConfirmDialog>
      )}
    </section>
  )
}

/** The keys work at once, unless somebody is already busy elsewhere. */
function useFocusAtStart() {
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  }, [])
  return root
}

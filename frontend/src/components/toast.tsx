import './toast.css'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useText } from '@/text/language'

const SHOWN_MS = 6_000

export type ToastTone = 'plain' | 'bad'

/** What happened, in a sentence; `undo` where it can be taken back. */
export type Toast = {
  readonly text: string
  readonly undo?: () => unknown
  /** It has gone, and nobody can take it back any more. */
  readonly gone?: () => void
  readonly tone?: ToastTone
}

type Shown = Toast & { readonly id: number }

let shown: readonly Shown[] = []
let last = 0
const listeners = new Set<() => void>()

function show(next: readonly Shown[]) {
  shown = next
  for (const listener of listeners) listener()
}

/** Says something in passing, from anywhere. What a person must not miss belongs on the page instead. */
export function toast(told: Toast): void {
  last += 1
  // More than three at once nobody reads.
  const pushedOff = shown.slice(0, -2)
  show([...shown.slice(-2), { ...told, id: last }])
  for (const each of pushedOff) each.gone?.()
}

/** Takes them all away, as when somebody else signs in: what could be taken back is left as it was. */
export function clearToasts(): void {
  show([])
}

const dismiss = (id: number) => {
  show(shown.filter((each) => each.id !== id))
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Where they appear; stands once in the application and is always there, so that each is read out. */
export function ToastHost() {
  const toasts = useSyncExternalStore(subscribe, () => shown)
  return (
    <div className="toasts" role="status">
      {toasts.map((each) => (
        <ToastSheet key={each.id} toast={each} />
      ))}
    </div>
  )
}

function ToastSheet({ toast: { id, text: said, undo, gone, tone } }: { toast: Shown }) {
  const text = useText()
  const [held, setHeld] = useState(false)
  const close = useCallback(() => {
    dismiss(id)
    gone?.()
  }, [id, gone])

  useEffect(() => {
    if (held) return
    const timer = setTimeout(close, SHOWN_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [held, close])

  const hold = () => {
    setHeld(true)
  }
  const release = () => {
    setHeld(false)
  }
  return (
    <div
      className={tone === 'bad' ? 'toast bad' : 'toast'}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span>{said}</span>
      {undo !== undefined && (
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            dismiss(id)
            void undo()
          }}
        >
          {text('common.undo')}
        </button>
      )}
      <button type="button" className="btn sm" onClick={close}>
        {text('common.close')}
      </button>
    </div>
  )
}

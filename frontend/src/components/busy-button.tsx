import type { ReactNode } from 'react'

type BusyButtonProps = {
  readonly busy: boolean
  /** Beside `btn`: `primary`, `danger solid`, … */
  readonly look?: string
  readonly onPress?: () => void
  /** The form that it sends, wherever the button stands. */
  readonly submits?: string
  readonly children: ReactNode
}

/** While busy it keeps its width and the keyboard's place, and does nothing. */
export function BusyButton({ busy, look = '', onPress, submits, children }: BusyButtonProps) {
  return (
    <button
      type={submits === undefined ? 'button' : 'submit'}
      form={submits}
      className={`btn ${look}`.trim()}
      aria-busy={busy}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onPress?.()
      }}
    >
      {children}
    </button>
  )
}

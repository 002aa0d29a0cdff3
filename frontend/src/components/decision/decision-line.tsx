import type { ReactNode } from 'react'
import { useText } from '@/text/language'
import { Glyph } from '@/components/glyph'

type DecisionLineProps = {
  current: boolean
  /** Decided here, not yet answered by the server. */
  leaving: boolean
  question: boolean
  onOpen: () => void
  children: ReactNode
}

/** One line of the queue. */
export function DecisionLine({ current, leaving, question, onOpen, children }: DecisionLineProps) {
  const text = useText()
  return (
    <li>
      <button
        type="button"
        className={leaving ? 'leaving' : undefined}
        aria-current={current ? 'true' : undefined}
        onClick={onOpen}
      >
        <span className="what">{children}</span>
        {question && (
          <span className="mark">
            <Glyph name="warning" />
            <span className="sr">{text('decisions.hasQuestion')}</span>
          </span>
        )}
        {leaving && <span className="sr">{text('decisions.onItsWay')}</span>}
      </button>
    </li>
  )
}

import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'
import type { QueueKey } from './queue-keys'

type DecideBarProps = {
  acts: Readonly<Record<QueueKey, () => void>>
  ask: string | undefined
  /** The decision is on its way; it is not taken twice. */
  busy: boolean
  at: number
  count: number
}

/** What can be done with the one that is looked at, each with its key. */
export function DecideBar({ acts, ask, busy, at, count }: DecideBarProps) {
  const text = useText()
  return (
    <div className="decide">
      <button
        type="button"
        className="btn primary"
        aria-keyshortcuts="A"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={acts.approve}
      >
        {text('decisions.approve')} <kbd aria-hidden="true">A</kbd>
      </button>
      <button
        type="button"
        className="btn danger"
        aria-keyshortcuts="D"
        aria-disabled={busy}
        onClick={acts.deny}
      >
        {text('decisions.deny')} <kbd aria-hidden="true">D</kbd>
      </button>
      {ask !== undefined && (
        <button type="button" className="btn quiet" aria-keyshortcuts="Q" onClick={acts.ask}>
          {ask} <kbd aria-hidden="true">Q</kbd>
        </button>
      )}
      <div className="walk">
        <span className="place small soft nowrap">
          {text('decisions.place', { at: at + 1, count })}
        </span>
        <button
          type="button"
          className="btn quiet sm icon"
          aria-label={text('decisions.previous')}
          title={text('decisions.previous')}
          aria-keyshortcuts="ArrowLeft"
          aria-disabled={at === 0}
          onClick={acts.previous}
        >
          <Glyph name="previous" />
        </button>
        <button
          type="button"
          className="btn quiet sm icon"
          aria-label={text('decisions.next')}
          title={text('decisions.next')}
          aria-keyshortcuts="ArrowRight"
          aria-disabled={at === count - 1}
          onClick={acts.next}
        >
          <Glyph name="next" />
        </button>
      </div>
    </div>
  )
}

import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'

type StepButtonsProps = {
  readonly asked: boolean
  readonly busy: boolean
  /** What the one big button does. */
  readonly word: string
  readonly onCorrect: () => void
  readonly onConfirm: () => void
}

/**
 * One big button; where the server has asked, a second one that says that it is right. Each is an element of its own:
 * a button that turned into the one that sends, while it is being pressed, would send at once.
 */
export function StepButtons({ asked, busy, word, onCorrect, onConfirm }: StepButtonsProps) {
  const text = useText()
  if (asked)
    return (
      <div className="opts">
        <button key="correct" type="button" className="btn primary huge" onClick={onCorrect}>
          {text('drive.correct')}
        </button>
        <button
          type="button"
          className="btn block wraps"
          aria-busy={busy}
          onClick={() => {
            if (!busy) onConfirm()
          }}
        >
          {text('drive.isRight')}
        </button>
      </div>
    )
  return (
    <div className="opts">
      <button key="send" type="submit" className="btn primary huge" aria-busy={busy}>
        <Glyph name="check" />
        {word}
      </button>
    </div>
  )
}

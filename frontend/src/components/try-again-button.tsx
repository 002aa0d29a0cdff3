import { useText } from '@/text/language'
import { Glyph } from './glyph'

/** Stays focusable while busy, so that the keyboard does not lose its place. */
export function TryAgainButton({ busy, onPress }: { busy: boolean; onPress: () => void }) {
  const text = useText()
  return (
    <button
      type="button"
      className="btn primary"
      aria-disabled={busy}
      aria-busy={busy}
      onClick={() => {
        if (!busy) onPress()
      }}
    >
      <Glyph name="again" />
      {text('common.tryAgain')}
    </button>
  )
}

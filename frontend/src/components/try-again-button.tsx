import { Glyph } from './glyph'

/** Stays focusable while busy, so that the keyboard does not lose its place. */
export function TryAgainButton({ busy, onPress }: { busy: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className="button primary"
      aria-disabled={busy}
      aria-busy={busy}
      onClick={() => {
        if (!busy) onPress()
      }}
    >
      <Glyph name="again" />
      Try again
    </button>
  )
}

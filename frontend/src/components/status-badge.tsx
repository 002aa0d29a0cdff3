import { Glyph, type GlyphName } from './glyph'

export type Tone = 'good' | 'info' | 'want' | 'bad' | 'idle'
export type Status = { tone: Tone; word: string; glyph?: GlyphName }

const glyphs: Record<Tone, GlyphName> = {
  good: 'check',
  info: 'half',
  want: 'clock',
  bad: 'warning',
  idle: 'none',
}

/** A status has a word, a glyph and a colour, in that order. */
export function StatusBadge({ tone, word, glyph = glyphs[tone] }: Status) {
  return (
    <span className={`badge ${tone}`}>
      <Glyph name={glyph} />
      {word}
    </span>
  )
}

import { Link } from '@tanstack/react-router'
import { Glyph, type GlyphName } from '@/components/glyph'
import { StatusBadge, type Status, type Tone } from '@/components/status-badge'
import { useText } from '@/text/language'
import type { Holder } from './paper-queries'
import { HolderName, holderWord, kindWord } from './paper-words'

/** Something that ends or is due on a day. */
export type Entry = {
  readonly key: string
  readonly day: string
  readonly holder: Holder
  readonly kind: string
  readonly status: Status
  /** Of a paper. */
  readonly paper?: string
  /** Of a tax. */
  readonly bus?: string
}

const glyphs: Record<Tone, GlyphName> = {
  good: 'check',
  info: 'half',
  want: 'clock',
  bad: 'warning',
  idle: 'check',
}

/** An entry that leads to its paper, or to the bus that owes the tax. In a cell it is written as short as can be. */
export function MonthEntry({ entry, whole = false }: { entry: Entry; whole?: boolean }) {
  const text = useText()
  const { status, holder, kind } = entry
  const inside = whole ? (
    <>
      <span>
        <HolderName holder={holder} /> {kindWord(text, kind)}
      </span>
      <StatusBadge {...status} />
    </>
  ) : (
    <>
      <span>
        <Glyph name={glyphs[status.tone]} />
        <ShortName word={holderWord(text, holder)} isPlate={holder.registration_number != null} />
        <br /> {kindWord(text, kind)}
        <span className="sr">, {status.word}</span>
      </span>
    </>
  )
  const look = whole ? 'line' : `ev ${status.tone}`
  if (entry.paper === undefined)
    return (
      <Link className={look} to="/office/buses/$busId" params={{ busId: entry.bus ?? '' }}>
        {inside}
      </Link>
    )
  return (
    <Link className={look} to="/office/papers" search={{ open: entry.paper, show: 'earlier' }}>
      {inside}
    </Link>
  )
}

/** The last signs of a plate tell one bus from another; the state and district are heard, not seen. */
function ShortName({ word, isPlate }: { word: string; isPlate: boolean }) {
  const parts = word.split(' ')
  if (!isPlate || parts.length < 4) return <>{word}</>
  return (
    <span className="name">
      <span className="sr">{parts.slice(0, 2).join(' ')} </span>
      {parts.slice(2).join(' ')}
    </span>
  )
}

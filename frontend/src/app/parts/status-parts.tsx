import { Count } from '@/components/count'
import type { GlyphName } from '@/components/glyph'
import { Plate } from '@/components/plate'
import { StatusBadge, type Tone } from '@/components/status-badge'
import { PartRow } from './part-row'
import { useSamples } from './samples'

type Word = keyof ReturnType<typeof useSamples>['states']

const badges: readonly (readonly [Tone, Word, GlyphName?])[] = [
  ['info', 'planned', 'planned'],
  ['good', 'running', 'running'],
  ['bad', 'late', 'clock'],
  ['idle', 'done', 'check'],
  ['idle', 'cancelled', 'close'],
  ['want', 'toDecide'],
  ['good', 'approved'],
  ['bad', 'denied', 'close'],
  ['good', 'valid'],
  ['want', 'renewSoon'],
  ['info', 'underWay'],
  ['bad', 'expired'],
  ['idle', 'notEntered', 'none'],
  ['idle', 'draft', 'none'],
  ['info', 'sent', 'send'],
  ['info', 'partPaid'],
  ['bad', 'overdue'],
]

/** Status, counts and number plates. */
export function StatusParts() {
  const words = useSamples()
  return (
    <>
      <PartRow name={words.status}>
        {badges.map(([tone, word, glyph]) => (
          <StatusBadge key={word} tone={tone} word={words.states[word]} glyph={glyph} />
        ))}
      </PartRow>
      <PartRow name={words.counts}>
        <Count count={12} meaning={words.waiting} />
        <Count count={5} meaning={words.ranOut} tone="bad" />
        <Count count={412} meaning={words.inAll} tone="plain" />
        <Plate number="MH12AB3456" />
        <Plate number="MH12AB3456" big />
      </PartRow>
    </>
  )
}

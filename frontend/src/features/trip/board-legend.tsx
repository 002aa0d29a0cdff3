import { useText } from '@/text/language'
import type { BoardCounts } from './board-lanes'

type BoardLegendProps = {
  readonly counts: BoardCounts
  /** How many cannot be had. */
  readonly away: number
}

/** What the bars mean, and how many there are of each. */
export function BoardLegend({ counts, away }: BoardLegendProps) {
  const text = useText()
  const kinds = [
    { kind: 'done', word: text('board.done'), count: counts.done },
    { kind: 'running', word: text('board.running'), count: counts.running },
    { kind: 'late', word: text('board.late'), count: counts.late.length },
    { kind: 'planned', word: text('board.planned'), count: counts.planned },
    ...(away === 0 ? [] : [{ kind: 'shop', word: text('board.notThere'), count: away }]),
  ]
  return (
    <p className="legend small">
      {kinds.map(({ kind, word, count }) => (
        <span key={kind}>
          <i className={`k ${kind}`} />
          {word} {count}
        </span>
      ))}
    </p>
  )
}

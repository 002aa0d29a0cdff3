import { useText } from '@/text/language'
import type { BoardCounts } from './board-lanes'

/** What the bars mean, and how many there are of each. */
export function BoardLegend({ counts }: { counts: BoardCounts }) {
  const text = useText()
  const kinds = [
    { kind: 'done', word: text('board.done'), count: counts.done },
    { kind: 'running', word: text('board.running'), count: counts.running },
    { kind: 'late', word: text('board.late'), count: counts.late.length },
    { kind: 'planned', word: text('board.planned'), count: counts.planned },
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

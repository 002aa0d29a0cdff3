import { Link } from '@tanstack/react-router'
import { cssValues } from '@/components/css-values'
import { Glyph } from '@/components/glyph'
import { standingOf } from '@/components/trip-badge'
import { minutesWord, wayWord } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { isLate, type Place } from './board-lanes'
import type { BoardTrip } from './board-queries'
import { tripWord } from './board-words'

/** A bar that is narrower has room for its sign only. */
const LEAST_FOR_WORDS = 8

type BoardBarProps = {
  readonly place: Place
  /** Somebody takes it up, to put it down elsewhere. */
  readonly carried?: (trip: BoardTrip | null) => void
}

/** A trip on its lane: hollow while it is to come, with a line at its foot that says how far it is. */
export function BoardBar({ place, carried }: BoardBarProps) {
  const { trip, row, left, width, done, hasRoom } = place
  const mayMove = carried !== undefined && trip.status === 'scheduled'
  const text = useText()
  const format = useFormat()
  const word = tripWord(text, format, trip)
  const late = isLate(trip)
  return (
    <Link
      className={`bar ${kindOf(trip)}`}
      to="/office/trips/$tripId"
      params={{ tripId: trip.id }}
      style={cssValues({ '--left': left, '--width': width, '--row': row })}
      title={word}
      aria-label={word}
      draggable={mayMove}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', trip.trip_number)
        carried?.(trip)
      }}
      onDragEnd={() => carried?.(null)}
    >
      {done > 0 && <u style={cssValues({ '--done': done })} />}
      <span className={width < LEAST_FOR_WORDS ? 'short' : undefined}>
        <Glyph name={standingOf(text, trip).glyph ?? 'none'} />
        {width >= LEAST_FOR_WORDS && <em>{wayWord(trip)}</em>}
        {late && (
          <strong className={hasRoom ? undefined : 'inside'}>
            {text('board.plus', { by: minutesWord(text, trip.late_minutes) })}
          </strong>
        )}
      </span>
    </Link>
  )
}

function kindOf(trip: BoardTrip): string {
  if (trip.status === 'completed') return 'done'
  const planned = trip.status === 'scheduled' ? ' planned' : ''
  return (isLate(trip) ? 'late' : trip.status === 'scheduled' ? '' : 'running') + planned
}

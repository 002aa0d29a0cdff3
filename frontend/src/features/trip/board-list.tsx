import { Link } from '@tanstack/react-router'
import { TripBadge } from '@/components/trip-badge'
import { TripRoute } from '@/components/trip-route'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { isLate } from './board-lanes'
import type { BoardTrip } from './board-queries'
import { Whose } from './board-whose'

/** The same day for a narrow screen: what is late first, then what runs, then what is to come. */
export function BoardList({ trips }: { trips: readonly BoardTrip[] }) {
  const text = useText()
  const over = trips.filter(({ status }) => status === 'completed').length
  return (
    <ul className="lines tl-phone">
      {inOrder(trips).map((trip) => (
        <li key={trip.id}>
          <Link className="line" to="/office/trips/$tripId" params={{ tripId: trip.id }}>
            <span className="cut">
              <TripRoute trip={trip} />
            </span>
            <TripBadge trip={trip} />
            <span className="sub">
              <Whose trip={trip} />
            </span>
            <Next trip={trip} />
          </Link>
        </li>
      ))}
      {over > 0 && (
        <li>
          <div className="line">
            <span className="soft">{text('board.over', { count: over })}</span>
          </div>
        </li>
      )}
    </ul>
  )
}

function Next({ trip }: { trip: BoardTrip }) {
  const text = useText()
  const format = useFormat()
  const planned = trip.status === 'scheduled'
  const time = format.time(planned ? trip.start_date : trip.expected_end)
  return (
    <span className="sub num">{text(planned ? 'board.leaves' : 'board.arrives', { time })}</span>
  )
}

const order = (trip: BoardTrip) => (isLate(trip) ? 0 : trip.status === 'in_progress' ? 1 : 2)

const inOrder = (trips: readonly BoardTrip[]) =>
  trips
    .filter(({ status }) => status !== 'completed')
    .sort(
      (one, other) =>
        order(one) - order(other) ||
        other.late_minutes * Number(isLate(other)) - one.late_minutes * Number(isLate(one)) ||
        Date.parse(one.start_date) - Date.parse(other.start_date),
    )

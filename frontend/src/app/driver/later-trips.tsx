import { Link } from '@tanstack/react-router'
import { TripBadge } from '@/components/trip-badge'
import { TripRoute } from '@/components/trip-route'
import { plateOf } from '@/components/trip-words'
import { spaced } from '@/components/plate'
import type { Trip } from '@/outbox/entry'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

/** What comes after the trip of today, and the way to those that are over. */
export function LaterTrips({ trips }: { trips: readonly Trip[] }) {
  const text = useText()
  return (
    <section className="sheet" aria-labelledby="later">
      <header>
        <h2 id="later">{text('driver.later')}</h2>
        <Link className="end small" to="/driver/trips">
          {text('driver.myTrips')}
        </Link>
      </header>
      {trips.length === 0 ? (
        <p className="in soft">{text('driver.noLater')}</p>
      ) : (
        <TripLines trips={trips} />
      )}
    </section>
  )
}

/** Trips as lines that lead to them. */
export function TripLines({ trips }: { trips: readonly Trip[] }) {
  const format = useFormat()
  return (
    <ul className="lines">
      {trips.map((trip) => (
        <li key={trip.id}>
          <Link className="line" to="/driver/trips/$trip" params={{ trip: trip.id }}>
            <span className="strong">
              <TripRoute trip={trip} />
            </span>
            <TripBadge trip={trip} />
            <span className="sub">
              {[format.moment(trip.start_date), unbroken(plateOf(trip) ?? '')]
                .filter((word) => word !== '')
                .join(' · ')}
            </span>
            <span className="sub num">{drivenOf(trip, format.distance)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** A number plate at the end of a line stays in one piece. */
const unbroken = (plate: string) => spaced(plate).replaceAll(' ', '\u00a0')

/** The server has both ways; what is one number there, is one here. */
function drivenOf(trip: Trip, distance: (km: number) => string): string {
  const ways = [trip.distance_traveled, trip.distance_return].filter((km) => km != null)
  return ways.map(distance).join(' + ')
}

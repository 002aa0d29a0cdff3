import './trips.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plate } from '@/components/plate'
import { Sheet } from '@/components/sheet'
import { TripBadge } from '@/components/trip-badge'
import { TripRoute } from '@/components/trip-route'
import { driverOf, plateOf } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { comingTrips, latestTrips, type Trip } from './trip-queries'
import { ALL_DAYS } from './trip-search'

/** Whose trips they are: of a bus, a driver or a route. */
export type TripsHolder = { readonly kind: 'bus' | 'driver' | 'route'; readonly id: string }

const askOf = ({ kind, id }: TripsHolder) => ({ [`${kind}_id`]: id })

/** The trips of a bus or a driver in short, on its page. */
export function TripsSheet({ of }: { of: TripsHolder }) {
  const text = useText()
  return (
    <Sheet
      title={text('trips.title')}
      end={
        <Link to="/office/trips/new" search={{ [of.kind]: of.id }} className="btn sm">
          {text('trips.add')}
        </Link>
      }
    >
      <TripsInShort of={of} />
    </Sheet>
  )
}

/** The same among the sections of a panel. */
export function TripsSection({ of }: { of: TripsHolder }) {
  const text = useText()
  return (
    <section className="trips-section">
      <h3>{text('trips.title')}</h3>
      <TripsInShort of={of} />
    </section>
  )
}

/** What comes and what was last, and the way to all of them. */
function TripsInShort({ of }: { of: TripsHolder }) {
  const text = useText()
  const { data: coming } = useQuery(comingTrips(askOf(of)))
  const { data: latest } = useQuery(latestTrips(askOf(of)))
  if (coming === undefined || latest === undefined) return null
  const trips = [...[...coming].reverse(), ...latest]
  return (
    <>
      {trips.length === 0 ? (
        <p className="in soft">{text('trips.noneYet')}</p>
      ) : (
        <ul className="lines trip-lines">
          {trips.map((trip) => (
            <Line key={trip.id} trip={trip} of={of} />
          ))}
        </ul>
      )}
      {trips.length > 0 && (
        <p className="in">
          <Link to="/office/trips" search={{ [of.kind]: of.id, period: ALL_DAYS }}>
            {text('trips.allOfThese')}
          </Link>
        </p>
      )}
    </>
  )
}

function Line({ trip, of }: { trip: Trip; of: TripsHolder }) {
  const text = useText()
  const format = useFormat()
  const plate = plateOf(trip)
  return (
    <li className="line">
      <Link to="/office/trips/$tripId" params={{ tripId: trip.id }} className="nowrap">
        {format.shortMoment(trip.start_date)}
        <span className="sr">, {trip.trip_number}</span>
      </Link>
      <span className="trip-line-what">
        {of.kind === 'route' ? null : <TripRoute trip={trip} />}{' '}
        {of.kind !== 'bus' &&
          (plate === null ? (
            <span className="muted">{text('trips.noBus')}</span>
          ) : (
            <Plate number={plate} />
          ))}
        {of.kind !== 'driver' && <small>{driverOf(trip) ?? text('trips.noDriver')}</small>}
      </span>
      <TripBadge trip={trip} />
    </li>
  )
}

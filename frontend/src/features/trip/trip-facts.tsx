import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Trip } from './trip-queries'

/** The rest of what is known of a trip, and the trips before and after it in its timetable. */
export function TripFacts({ trip }: { trip: Trip }) {
  const text = useText()
  const format = useFormat()
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [text('trips.leaves'), format.moment(trip.start_date)],
    [text('trips.ended'), trip.end_date != null && format.moment(trip.end_date)],
    [text('trips.distance'), trip.distance_in_all != null && format.distance(trip.distance_in_all)],
    [text('trips.gst'), `${format.decimal(trip.gst_percentage, 0)} %`],
    [text('trips.water'), trip.water_taken > 0 && format.number(trip.water_taken)],
    [text('trips.notes'), trip.notes],
    [text('trips.chain'), <Chain key="chain" trip={trip} />],
  ]
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value == null || value === false || value === '' ? null : (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** A trip of a timetable knows the one before and the one after. */
function Chain({ trip }: { trip: Trip }) {
  const text = useText()
  if (trip.schedule_id == null) return <>{text('trips.madeByHand')}</>
  return (
    <span className="trip-chain">
      <Link to="/office/timetable" search={{ open: trip.schedule_id }}>
        {text('trips.cycleNumber', { number: trip.cycle_position })}
      </Link>
      {trip.previous_trip_id != null && (
        <Link to="/office/trips/$tripId" params={{ tripId: trip.previous_trip_id }}>
          {text('trips.previous')}
        </Link>
      )}
      {trip.next_trip_id != null && (
        <Link to="/office/trips/$tripId" params={{ tripId: trip.next_trip_id }}>
          {text('trips.next')}
        </Link>
      )}
    </span>
  )
}

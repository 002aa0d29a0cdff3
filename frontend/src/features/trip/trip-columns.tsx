import { useMemo } from 'react'
import { Glyph } from '@/components/glyph'
import { ClippedCell } from '@/components/list/clipped-cell'
import type { Column } from '@/components/list/column'
import { Plate } from '@/components/plate'
import { TripBadge } from '@/components/trip-badge'
import { TripRoute } from '@/components/trip-route'
import { driverOf, plateOf, wayWord } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Trip } from './trip-queries'
import { typeWord } from './trip-word-keys'

export function useTripColumns(): readonly Column<Trip>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'start_date',
        head: text('trips.departs'),
        sort: ['-start_date', 'start_date'],
        card: 'date',
        cell: (trip) => <span className="nowrap">{format.shortMoment(trip.start_date)}</span>,
      },
      {
        id: 'bus',
        head: text('trips.bus'),
        names: true,
        sort: ['bus', '-bus'],
        card: 'name',
        cell: (trip) => <NamedBus trip={trip} />,
      },
      {
        id: 'route',
        head: text('trips.route'),
        sort: ['route', '-route'],
        card: 'subject',
        cell: (trip) => (
          <span className="clipped" title={wayWord(trip)}>
            <TripRoute trip={trip} />
          </span>
        ),
      },
      {
        id: 'driver',
        head: text('trips.driver'),
        sort: ['driver', '-driver'],
        minor: true,
        cell: (trip) => <ClippedCell words={driverOf(trip) ?? text('trips.noDriver')} />,
      },
      {
        id: 'status',
        head: text('trips.status'),
        sort: ['status', '-status'],
        card: 'status',
        cell: (trip) => <Standing trip={trip} />,
      },
      {
        id: 'revenue',
        head: text('trips.takings'),
        number: true,
        sort: ['-revenue', 'revenue'],
        card: 'number',
        cell: (trip) =>
          trip.revenue_in_all === 0 ? <Nothing /> : format.money(trip.revenue_in_all),
      },
      {
        id: 'distance',
        head: text('trips.km'),
        number: true,
        minor: true,
        sort: ['-distance', 'distance'],
        cell: (trip) =>
          trip.distance_in_all == null ? <Nothing /> : format.number(trip.distance_in_all),
      },
      {
        id: 'trip_number',
        head: text('trips.number'),
        sort: ['trip_number', '-trip_number'],
        minor: true,
        cell: (trip) => <span className="nowrap">{trip.trip_number}</span>,
      },
      {
        id: 'trip_type',
        head: text('trips.type'),
        minor: true,
        extra: true,
        cell: (trip) => typeWord(text, trip.trip_type),
      },
      {
        id: 'end_date',
        head: text('trips.ended'),
        minor: true,
        extra: true,
        cell: (trip) =>
          trip.end_date != null && (
            <span className="nowrap">{format.shortMoment(trip.end_date)}</span>
          ),
      },
      {
        id: 'cycle_position',
        head: text('trips.cycle'),
        number: true,
        minor: true,
        extra: true,
        cell: (trip) => (trip.schedule_id == null ? <Nothing /> : trip.cycle_position),
      },
    ],
    [text, format],
  )
}

/** Several trips of one bus stand below each other: for those who hear them, each is called by its number, too. */
function NamedBus({ trip }: { trip: Trip }) {
  const text = useText()
  const plate = plateOf(trip)
  return (
    <>
      {plate === null ? (
        <span className="muted">{text('trips.noBus')}</span>
      ) : (
        <Plate number={plate} />
      )}
      <span className="sr">, {trip.trip_number}</span>
    </>
  )
}

function Standing({ trip }: { trip: Trip }) {
  const text = useText()
  const odd = text('trips.oddCount', { count: trip.flags.length })
  return (
    <span className="row">
      <TripBadge trip={trip} />
      {trip.flags.length > 0 && (
        <span className="trip-odd" title={odd}>
          <Glyph name="question" />
          <span className="sr">{odd}</span>
        </span>
      )}
    </span>
  )
}

const Nothing = () => <span className="muted">–</span>

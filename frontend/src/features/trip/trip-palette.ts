import { wayWord } from '@/components/trip-words'
import { useRecordSource, type RecordSource } from '@/components/use-record-source'
import { foundTrips, type Trip } from './trip-queries'

/** Lets the palette find trips by number, bus, driver or route. */
export function useTripPalette(): void {
  useRecordSource(trips)
}

const trips: RecordSource<Trip> = {
  id: 'trip-records',
  heading: (text) => text('trips.title'),
  find: foundTrips,
  entry: (trip, _, format) => ({
    id: `trip:${trip.id}`,
    name: trip.trip_number,
    glyph: 'trip',
    end: `${wayWord(trip)} · ${format.day(trip.trip_date)}`,
    to: `/office/trips/${trip.id}`,
  }),
}

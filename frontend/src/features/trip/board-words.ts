import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import { minutesWord, timeBeside, wayWord } from '@/components/trip-words'
import { spaced } from '@/components/plate'
import { standingOf } from '@/components/trip-badge'
import type { BoardCounts } from './board-lanes'
import type { BoardTrip } from './board-queries'

/** The answer above a day: how much is on the road, and whether all is well. */
export function boardHeading(text: Text, counts: BoardCounts): string {
  if (counts.trips === 0) return text('board.noTrips')
  const trips = text('board.trips', { count: counts.trips })
  const road =
    counts.buses === 0
      ? trips
      : text('board.tripsOnBuses', { trips, buses: text('board.buses', { count: counts.buses }) })
  const [worst] = counts.late
  if (worst === undefined) return counts.running === 0 ? road : text('board.allOnTime', { road })
  const by = minutesWord(text, worst.late_minutes)
  return counts.late.length === 1
    ? text('board.oneLate', { road, by })
    : text('board.someLate', { road, count: counts.late.length, by })
}

/** From when to when: as planned while it is to come, as it was when it is over. */
export function timesWord(format: Format, trip: BoardTrip): string {
  const from = trip.left_at ?? trip.start_date
  const hasEnd = trip.expected_end !== trip.start_date
  const to = hasEnd ? ` – ${timeBeside(format, trip.expected_end, from)}` : ''
  return format.time(from) + to
}

/** All of a bar in words, for who does not see it and for who points at it. */
export function tripWord(text: Text, format: Format, trip: BoardTrip): string {
  const parts = [
    `${wayWord(trip)} ${timesWord(format, trip)}`,
    standingOf(text, trip).word,
    trip.delay_reason,
    trip.bus == null ? text('board.withoutBus') : spaced(trip.bus.registration_number),
    trip.driver?.full_name ?? text('board.withoutDriver'),
  ]
  return parts.filter((part) => part != null && part !== '').join(', ')
}

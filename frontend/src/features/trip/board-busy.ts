import type { Side } from './board-lanes'
import type { BoardTrip } from './board-queries'

const beginOf = (trip: BoardTrip) => Date.parse(trip.left_at ?? trip.start_date)
const endOf = (trip: BoardTrip) => Date.parse(trip.expected_end)

/** The trip that a bus or a driver has while another one wants to run. */
export function busyWith(
  trips: readonly BoardTrip[],
  wanted: BoardTrip,
  side: Side,
  id: string,
): BoardTrip | undefined {
  return trips.find(
    (trip) =>
      trip.id !== wanted.id &&
      trip[side]?.id === id &&
      beginOf(trip) < endOf(wanted) &&
      beginOf(wanted) < endOf(trip),
  )
}

import { BusPage } from '@/features/fleet/bus-page'
import { TripsSheet } from '@/features/trip/trips-sheet'

/** The page of a bus, with what several features know of it. */
export function BusPlace() {
  return <BusPage trips={(bus) => <TripsSheet of={{ kind: 'bus', id: bus.id }} />} />
}

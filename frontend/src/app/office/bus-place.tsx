import { BusPage } from '@/features/fleet/bus-page'
import { AbsencesSheet } from '@/features/schedule/absences-sheet'
import { TripsSheet } from '@/features/trip/trips-sheet'

/** The page of a bus, with what several features know of it. */
export function BusPlace() {
  return (
    <BusPage
      trips={({ id, archived_at: archived }) => (
        <>
          <TripsSheet of={{ kind: 'bus', id }} />
          {archived == null && <AbsencesSheet of={{ kind: 'bus', id }} />}
        </>
      )}
    />
  )
}

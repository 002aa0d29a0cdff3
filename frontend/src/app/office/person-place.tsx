import { PersonPage } from '@/features/driver/person-page'
import { PapersSheet } from '@/features/fleet/papers-sheet'
import { AccountSheet } from '@/features/identity/account-sheet'
import { AbsencesSheet } from '@/features/schedule/absences-sheet'
import { TripsSheet } from '@/features/trip/trips-sheet'

/** The page of a person, with what several features know of him. */
export function PersonPlace() {
  return (
    <PersonPage
      account={(person) => <AccountSheet person={person} />}
      trips={({ id, role, archived_at: archived }) =>
        role === 'driver' && (
          <>
            <TripsSheet of={{ kind: 'driver', id }} />
            {archived == null && <AbsencesSheet of={{ kind: 'driver', id }} />}
          </>
        )
      }
      papers={(person) => <PapersSheet holder={{ type: 'person', id: person.id }} />}
    />
  )
}

import { PersonPage } from '@/features/driver/person-page'
import { PapersSheet } from '@/features/fleet/papers-sheet'
import { AccountSheet } from '@/features/identity/account-sheet'
import { TripsSheet } from '@/features/trip/trips-sheet'

/** The page of a person, with what several features know of him. */
export function PersonPlace() {
  return (
    <PersonPage
      account={(person) => <AccountSheet person={person} />}
      trips={(person) =>
        person.role === 'driver' && <TripsSheet of={{ kind: 'driver', id: person.id }} />
      }
      papers={(person) => <PapersSheet holder={{ type: 'person', id: person.id }} />}
    />
  )
}

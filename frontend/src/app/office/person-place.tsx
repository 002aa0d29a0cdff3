import { PersonPage } from '@/features/driver/person-page'
import { PapersSheet } from '@/features/fleet/papers-sheet'
import { AccountSheet } from '@/features/identity/account-sheet'

/** The page of a person, with what several features know of him. */
export function PersonPlace() {
  return (
    <PersonPage
      account={(person) => <AccountSheet person={person} />}
      papers={(person) => <PapersSheet holder={{ type: 'person', id: person.id }} />}
    />
  )
}

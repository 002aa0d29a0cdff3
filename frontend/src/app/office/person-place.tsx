import { PersonPage } from '@/features/driver/person-page'
import { AccountSheet } from '@/features/identity/account-sheet'

/** The page of a person, with what several features know of him. */
export function PersonPlace() {
  return <PersonPage account={(person) => <AccountSheet person={person} />} />
}

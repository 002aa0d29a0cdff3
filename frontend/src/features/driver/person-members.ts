import type { PlainKey } from '@/text/catalogue'

/** How the members of a person and of the account are called on the page. */
export const personMembers: Readonly<Partial<Record<string, PlainKey>>> = {
  full_name: 'common.fullName',
  phone: 'common.phone',
  role: 'people.role',
  address: 'person.address',
  license_number: 'licence.number',
  license_expiry: 'licence.until',
  reported_license_number: 'person.reportedNumber',
  reported_license_expiry: 'person.reportedUntil',
  email: 'common.email',
}

/** What is done to persons and accounts only. */
export const personActions: Readonly<Partial<Record<string, PlainKey>>> = {
  licence_confirmed: 'person.historyConfirmed',
  licence_turned_down: 'person.historyTurnedDown',
  account_made: 'person.historyMade',
  registered: 'person.historyRegistered',
  approved: 'person.historyApproved',
  role_changed: 'person.historyRole',
  deactivated: 'person.historyOff',
  reactivated: 'person.historyOn',
  access_given: 'person.historyAccess',
  password_reset: 'person.historyPassword',
  password_changed: 'person.historyOwnPassword',
  sessions_ended: 'person.historySessions',
  changed_own: 'person.historyOwn',
}

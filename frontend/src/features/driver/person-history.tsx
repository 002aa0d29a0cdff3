import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roleWord } from '@/components/account-words'
import { HistorySheet } from '@/components/history-sheet'
import { historyOf } from '@/features/identity/audit-queries'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { together } from './history-together'
import type { Person } from './person-queries'

const STEP = 50

const members: Readonly<Partial<Record<string, PlainKey>>> = {
  full_name: 'common.fullName',
  email: 'common.email',
  role: 'people.role',
  phone: 'common.phone',
  address: 'person.address',
  license_number: 'licence.number',
  license_expiry: 'licence.until',
  reported_license_number: 'person.reportedNumber',
  reported_license_expiry: 'person.reportedUntil',
}

const actions: Readonly<Partial<Record<string, PlainKey>>> = {
  licence_confirmed: 'person.historyConfirmed',
  licence_turned_down: 'person.historyTurnedDown',
  account_made: 'person.historyMade',
  registered: 'person.historyRegistered',
  approved: 'person.historyApproved',
  role_changed: 'person.historyRole',
  deactivated: 'person.historyOff',
  reactivated: 'person.historyOn',
  password_reset: 'person.historyPassword',
  password_changed: 'person.historyOwnPassword',
  sessions_ended: 'person.historySessions',
  changed_own: 'person.historyOwn',
}

/** Coming and going is not what was done to somebody. */
const notTold = ['signed_in', 'signed_out', 'sign_in_refused', 'password_refused']

/** What was done to a person and to the account, by whom. */
export function PersonHistory({ person }: { person: Person }) {
  const text = useText()
  const [limit, setLimit] = useState(STEP)
  const { data: ofPerson } = useQuery({
    ...historyOf('person', 'identity', person.id, limit),
    placeholderData: keepPreviousData,
  })
  const account = person.user_id ?? ''
  const { data: ofAccount } = useQuery({
    ...historyOf('account', 'identity', account, limit),
    enabled: account !== '',
    placeholderData: keepPreviousData,
  })
  if (ofPerson === undefined) return null
  const { entries, more } = together([ofPerson, ...(ofAccount === undefined ? [] : [ofAccount])])
  const told = entries.filter(({ action }) => !notTold.includes(action))
  const words = (names: typeof members) => (name: string) => {
    const word = names[name]
    return word && text(word)
  }
  return (
    <HistorySheet
      entries={told}
      total={told.length + (more ? 1 : 0)}
      onMore={() => {
        setLimit(limit + STEP)
      }}
      memberName={words(members)}
      actionName={words(actions)}
      valueName={(member, value) =>
        member === 'role' && typeof value === 'string' ? roleWord(text, value) : undefined
      }
    />
  )
}

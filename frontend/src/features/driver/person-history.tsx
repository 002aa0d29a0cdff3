import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roleWord } from '@/components/account-words'
import { HistorySheet } from '@/components/history-sheet'
import { historyOf } from '@/features/identity/audit-queries'
import { useText } from '@/text/language'
import { together } from './history-together'
import { personActions, personMembers } from './person-members'
import type { Person } from './person-queries'

const STEP = 50

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
  return (
    <HistorySheet
      entries={told}
      total={told.length + (more ? 1 : 0)}
      onMore={() => {
        setLimit(limit + STEP)
      }}
      members={personMembers}
      actions={personActions}
      valueName={(member, value) =>
        member === 'role' && typeof value === 'string' ? roleWord(text, value) : undefined
      }
    />
  )
}

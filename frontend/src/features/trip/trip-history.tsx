import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { HistorySheet } from '@/components/history-sheet'
import { historyOf } from '@/features/identity/audit-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { doneAt, tripActions, tripMembers, tripValue, withoutNothing } from './trip-members'

const STEP = 10

/** What happened with a trip: when it was done, when that became known here, and who said it. */
export function TripHistory({ tripId }: { tripId: string }) {
  const text = useText()
  const format = useFormat()
  const [limit, setLimit] = useState(STEP)
  const { data } = useQuery({
    ...historyOf('trip', 'trip', tripId, limit),
    placeholderData: keepPreviousData,
  })
  if (data === undefined) return null
  return (
    <HistorySheet
      entries={data.rows.map(withoutNothing)}
      total={data.total}
      onMore={() => {
        setLimit(limit + STEP)
      }}
      memberName={(member) => {
        const name = tripMembers[member]
        return name && text(name)
      }}
      valueName={(member, value) => tripValue(text, format, member, value)}
      actionName={(action) => {
        const name = tripActions[action]
        return name && text(name)
      }}
      doneAt={doneAt}
    />
  )
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { HistorySheet } from '@/components/history-sheet'
import { historyOf } from '@/features/identity/audit-queries'
import { useText } from '@/text/language'
import { busMembers, busValueWord } from './bus-members'

const STEP = 10

/** What was done to a bus, by whom. */
export function BusHistory({ busId }: { busId: string }) {
  const text = useText()
  const [limit, setLimit] = useState(STEP)
  const { data } = useQuery({
    ...historyOf('bus', 'fleet', busId, limit),
    placeholderData: keepPreviousData,
  })
  if (data === undefined) return null
  return (
    <HistorySheet
      entries={data.rows}
      total={data.total}
      onMore={() => {
        setLimit(limit + STEP)
      }}
      members={busMembers}
      valueName={(member, value) => busValueWord(text, member, value)}
    />
  )
}

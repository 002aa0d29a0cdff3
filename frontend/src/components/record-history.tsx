import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { Listed } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { HistorySheet } from './history-sheet'

const STEP = 10

type Entries = Listed<components['schemas']['AuditEntryResponse']>

type RecordHistoryProps<K extends QueryKey> = {
  /** The newest entries, so many of them. */
  readonly query: (limit: number) => UseQueryOptions<Entries, Error, Entries, K>
  /** How the members of the record are called on its page. */
  readonly names: Readonly<Partial<Record<string, PlainKey>>>
}

/** What was done to a record, by whom, ten at a time. */
export function RecordHistory<K extends QueryKey>({ query, names }: RecordHistoryProps<K>) {
  const text = useText()
  const [limit, setLimit] = useState(STEP)
  const { data } = useQuery({ ...query(limit), placeholderData: keepPreviousData })
  if (data === undefined) return null
  return (
    <HistorySheet
      entries={data.rows}
      total={data.total}
      onMore={() => {
        setLimit(limit + STEP)
      }}
      memberName={(member) => {
        const name = names[member]
        return name && text(name)
      }}
    />
  )
}

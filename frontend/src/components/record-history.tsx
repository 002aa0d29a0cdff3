import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { Listed } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { HistorySheet, type HistoryNames } from './history-sheet'

const STEP = 10

type Entries = Listed<components['schemas']['AuditEntryResponse']>

type RecordHistoryProps<K extends QueryKey> = {
  /** The newest entries, so many of them. */
  readonly query: (limit: number) => UseQueryOptions<Entries, Error, Entries, K>
  /** How the members of the record are called on its page, in the order of its form. */
  readonly names: HistoryNames
  /** A value that is a word of the wire, in the words of the page. */
  readonly valueName?: (member: string, value: unknown) => string | undefined
  /** How something is called that is done to such records only. */
  readonly actions?: HistoryNames
}

/** What was done to a record, by whom, ten at a time. */
export function RecordHistory<K extends QueryKey>({
  query,
  names,
  valueName,
  actions,
}: RecordHistoryProps<K>) {
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
      members={names}
      {...(valueName !== undefined && { valueName })}
      {...(actions !== undefined && { actions })}
    />
  )
}

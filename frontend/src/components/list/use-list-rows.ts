import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query'
import type { Listed } from '@/api/client'
import { asProblem, type ApiProblem } from '@/api/problem'

export type ListQuery<T, K extends QueryKey> = UseQueryOptions<Listed<T>, Error, Listed<T>, K>

export type ListRows<T> = {
  readonly rows: readonly T[]
  readonly total: number
  /** `waiting`: nothing to show yet. `failed`: nothing came. `here`: rows, or the knowledge that there are none. */
  readonly state: 'waiting' | 'failed' | 'here'
  /** The rows are those of the place before; the new ones are under way. */
  readonly late: boolean
  readonly busy: boolean
  /** Why nothing came, or why what is shown could not be brought up to date. */
  readonly problem: ApiProblem | null
  /** When the rows came, in milliseconds since 1970. */
  readonly at: number
  readonly again: () => void
}

/** One page of a list; the page before stays until it comes. */
export function useListRows<T, K extends QueryKey>(query: ListQuery<T, K>): ListRows<T> {
  const { data, error, isPlaceholderData, isFetching, dataUpdatedAt, refetch } = useQuery({
    ...query,
    placeholderData: keepPreviousData,
  })
  return {
    rows: data?.rows ?? none,
    total: data?.total ?? 0,
    state: data !== undefined ? 'here' : error !== null ? 'failed' : 'waiting',
    late: isPlaceholderData,
    busy: isFetching,
    problem: error === null ? null : asProblem(error),
    at: dataUpdatedAt,
    again: () => void refetch(),
  }
}

const none: readonly never[] = []

import type { Tagged } from '@/api/client'

/** A record as it was asked for: on its way, here, or why it did not come. */
export type RecordAnswer<T> = {
  readonly data: Tagged<T> | undefined
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

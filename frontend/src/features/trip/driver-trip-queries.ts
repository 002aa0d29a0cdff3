import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import type { Period } from '@/components/period'
import { asDone } from '@/outbox/as-done'
import type { Trip } from '@/outbox/entry'
import { useOutbox } from '@/outbox/use-outbox'

/** Nobody has more before him. */
const MOST_OPEN = 30
const MOST_PAST = 200

/** What lies before a driver, the next one first. Kept on the phone. */
export const openTrips = queryOptions({
  queryKey: ['trip', 'mine', 'open'],
  queryFn: ({ signal }) =>
    body(
      api.GET('/api/trips', {
        params: {
          query: { status: 'scheduled,in_progress', sort: 'start_date', limit: MOST_OPEN },
        },
        signal,
      }),
    ),
  meta: { kept: true },
})

/** One trip, with what the meter of its bus showed before. Kept on the phone. */
export const oneTrip = (id: string) =>
  queryOptions({
    queryKey: ['trip', 'mine', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/trips/{id}', { params: { path: { id } }, signal })),
    meta: { kept: true },
  })

/** The trips of a period, the newest first. */
export const pastTrips = ({ from, to }: Period) =>
  queryOptions({
    queryKey: ['trip', 'mine', 'past', from, to],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/trips/my', {
          params: { query: { from_date: from, to_date: to, limit: MOST_PAST } },
          signal,
        }),
      ),
    meta: { kept: true },
  })

/** What a person has driven in a month, such as `2026-11`. */
export const monthOf = (id: string, month: string) =>
  queryOptions({
    queryKey: ['trip', 'mine', 'month', id, month],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/drivers/{id}/months/{month}', { params: { path: { id, month } }, signal }),
      ),
    meta: { kept: true },
  })

/** A trip as it is with what was done on this phone; without a network as it was last known. */
export function useOwnTrip(id: string) {
  const one = useQuery(oneTrip(id))
  const open = useQuery({ ...openTrips, enabled: one.data === undefined })
  const { entries } = useOutbox()
  const known = one.data ?? open.data?.find((trip) => trip.id === id)
  return {
    trip: known === undefined ? undefined : asDone(known, entries),
    error: known === undefined ? one.error : null,
    isFetching: one.isFetching,
    refetch: one.refetch,
  }
}

/** The running one, else the next; and those after it. */
export function inOrder(trips: readonly Trip[]) {
  const open = trips.filter(({ status }) => status === 'scheduled' || status === 'in_progress')
  const current = open.find(({ status }) => status === 'in_progress') ?? open[0]
  return { current, later: open.filter((trip) => trip !== current) }
}

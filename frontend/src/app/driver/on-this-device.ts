import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { currentToken } from '@/api/token-store'
import { oneTrip, openTrips } from '@/features/trip/driver-trip-queries'
import { keepAnswers, restoreAnswers } from '@/outbox/kept-answers'
import { keepSending } from '@/outbox/keep-sending'
import { load, onSent } from '@/outbox/outbox'

let openedFor: string | null = null

/** Before the first page: what was done on this phone, and what the server said last. */
export async function openDevice(queries: QueryClient): Promise<void> {
  const account = currentToken()?.account ?? null
  if (account === openedFor) return
  // A browser that keeps nothing still works, with a network.
  await Promise.all([load(), restoreAnswers(queries)]).catch(() => undefined)
  openedFor = account
}

/** As long as a driver is here: what he does is sent, and what the server says is kept. */
export function useDevice(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const stops = [
      keepAnswers(queries),
      onSent((trip) => {
        queries.setQueryData(oneTrip(trip.id).queryKey, trip)
        queries.setQueryData(openTrips.queryKey, (trips) =>
          trips?.map((each) => (each.id === trip.id ? trip : each)),
        )
        void queries.invalidateQueries({ queryKey: ['trip'] })
      }),
      keepSending(),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [queries])
}

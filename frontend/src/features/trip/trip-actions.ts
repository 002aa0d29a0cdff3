import { api, done, tagged, type Tagged } from '@/api/client'
import { useAction } from '@/api/use-action'
import { toast } from '@/components/toast'
import { spokenNow } from '@/text/language'
import type { Trip } from './trip-queries'

/** What a trip changes elsewhere comes with the events of those records. */
export const tripTouches = [['trip']] as const

const headersOf = (key: string, etag: string | null) => ({
  'Idempotency-Key': key,
  ...(etag === null ? {} : { 'If-Match': etag }),
})

type Cancelling = Tagged<Trip> & { readonly reason: string }

export function useCancelTrip() {
  const action = useAction({
    run: ({ record: { id }, etag, reason }: Cancelling, key) =>
      tagged(
        api.POST('/api/trips/{id}/cancellation', {
          params: { path: { id } },
          headers: headersOf(key, etag),
          body: { reason },
        }),
      ),
    touches: tripTouches,
  })
  return async (cancelling: Cancelling) => {
    await action.mutateAsync(cancelling)
    say('trips.cancelled', cancelling.record)
  }
}

export function useRemoveTrip() {
  const action = useAction({
    run: ({ record: { id }, etag }: Tagged<Trip>, key) =>
      done(
        api.DELETE('/api/trips/{id}', {
          params: { path: { id } },
          headers: headersOf(key, etag),
        }),
      ),
    touches: tripTouches,
  })
  return async (found: Tagged<Trip>) => {
    await action.mutateAsync(found)
    say('trips.removed', found.record)
  }
}

export function say(
  key: 'trips.saved' | 'trips.added' | 'trips.cancelled' | 'trips.removed',
  { trip_number: number }: Trip,
) {
  toast({ text: spokenNow().text(key, { number }) })
}

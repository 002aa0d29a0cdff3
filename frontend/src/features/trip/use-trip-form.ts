import type { FieldValues } from 'react-hook-form'
import type { core } from 'zod/mini'
import type { Tagged } from '@/api/client'
import { useServerForm } from '@/components/form/use-server-form'
import { say, tripTouches } from './trip-actions'
import { wholeTrip, type Trip } from './trip-queries'

type TripFormOptions<In extends FieldValues, Out> = {
  readonly found: Tagged<Trip>
  readonly schema: core.$ZodType<Out, In>
  readonly valuesOf: (trip: Trip) => In
  /** Sends all of it: it is said as a whole. */
  readonly send: (
    body: Out,
    trip: { readonly path: { readonly id: string } },
    headers: Record<string, string>,
  ) => Promise<Tagged<Trip>>
  readonly onClose: () => void
}

/** A dialog that says one thing of a trip. */
export function useTripForm<In extends FieldValues, Out>(options: TripFormOptions<In, Out>) {
  const { found, schema, valuesOf, send, onClose } = options
  const { id } = found.record
  return useServerForm({
    schema,
    defaults: valuesOf(found.record),
    etag: found.etag,
    save: (body: Out, { headers }) => send(body, { path: { id } }, headers),
    reload: async () => {
      const { record, etag } = await wholeTrip(id)
      return { values: valuesOf(record), etag }
    },
    touches: tripTouches,
    onSaved: ({ record }) => {
      say('trips.saved', record)
      onClose()
    },
  })
}

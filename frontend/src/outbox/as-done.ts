import type { Deed, Entry, Trip, TripStep } from './entry'

/** A trip with what was done on this phone, as it will be when that is sent; what has to be put right first is left out. */
export function asDone(trip: Trip, entries: readonly Entry[]): Trip {
  const own = entries.filter((entry) => entry.trip.id === trip.id)
  const held = own.findIndex(({ state }) => state !== 'waiting')
  const counted = held === -1 ? own : own.slice(0, held)
  return counted.reduce((seen, { deed, at }) => apply(seen, deed, at), trip)
}

/** The first one of a trip that only its driver can put right. */
export const stuckOf = (trip: Trip, entries: readonly Entry[]) =>
  entries.find((entry) => entry.trip.id === trip.id && entry.state !== 'waiting')

function apply(trip: Trip, deed: Deed, at: string): Trip {
  switch (deed.what) {
    case 'takings':
      return { ...trip, ...(deed.body as Partial<Trip>) }
    case 'delay':
      return {
        ...trip,
        delay_minutes: deed.body.minutes ?? null,
        delay_reason: deed.body.reason ?? null,
      }
    case 'start':
    case 'arrive':
    case 'return':
    case 'complete':
      // The server may know of it already, when its answer was lost on the way.
      return trip.next_step === deed.what ? stepped(trip, deed, at) : trip
  }
}

function stepped(trip: Trip, { what, body }: Deed & { what: TripStep }, at: string): Trip {
  const odometer = 'odometer' in body ? (body.odometer ?? null) : null
  switch (what) {
    case 'start':
      return {
        ...trip,
        status: 'in_progress',
        left_at: at,
        odometer_start: odometer ?? trip.odometer_start,
        next_step: 'arrive',
      }
    case 'arrive':
      return {
        ...trip,
        arrived_at: at,
        odometer_end: odometer ?? trip.odometer_end,
        next_step: trip.trip_type === 'two_way' ? 'return' : 'complete',
      }
    case 'return':
      return {
        ...trip,
        return_left_at: at,
        odometer_return_start: odometer ?? trip.odometer_return_start,
        next_step: 'complete',
      }
    case 'complete':
      return {
        ...trip,
        status: 'completed',
        end_date: at,
        next_step: null,
        ...(trip.trip_type === 'two_way'
          ? { odometer_return_end: odometer ?? trip.odometer_return_end }
          : { odometer_end: odometer ?? trip.odometer_end }),
      }
  }
}

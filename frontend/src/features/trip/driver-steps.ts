import { placesOf, plateOf, wayWord } from '@/components/trip-words'
import type { OfTrip, Trip, TripStep } from '@/outbox/entry'
import type { Text } from '@/text/catalogue'

export const tripSteps = ['start', 'arrive', 'return', 'complete'] as const

export const isStep = (word: unknown): word is TripStep =>
  (tripSteps as readonly unknown[]).includes(word)

export const stepsOf = (trip: Trip): readonly TripStep[] =>
  trip.trip_type === 'two_way' ? tripSteps : tripSteps.filter((step) => step !== 'return')

/** The step as it stands on the button that does it. */
export function stepWord(text: Text, trip: Trip, step: TripStep): string {
  const places = placesOf(trip.route.route_name)
  const [from, to] = places.length > 1 ? [places[0], places.at(-1)] : []
  switch (step) {
    case 'start':
      return text('driver.start')
    case 'arrive':
      return to === undefined ? text('driver.arrive') : text('driver.arriveAt', { place: to })
    case 'return':
      return from === undefined ? text('driver.turn') : text('driver.turnTo', { place: from })
    case 'complete':
      return text('driver.complete')
  }
}

/** What the phone keeps of a trip, to name it without a network. */
export const ofTrip = (trip: Trip): OfTrip => ({
  id: trip.id,
  number: trip.trip_number,
  route: wayWord(trip),
  plate: plateOf(trip) ?? '',
})

/** Whether the last reading of the trip is still to come. */
export const lacksLastReading = (trip: Trip): boolean =>
  (trip.trip_type === 'two_way' ? trip.odometer_return_end : trip.odometer_end) == null

const taken = [
  'revenue_cash',
  'revenue_online',
  'revenue_paytm',
  'revenue_agent',
  'revenue_others',
] as const
export const channels = taken

/** Whether anything is written down yet of what was taken on the way. */
export const hasTakings = (trip: Trip): boolean =>
  taken.some((channel) => trip[channel] !== 0 || trip[`return_${channel}`] !== 0)

type Known = { readonly km: number; readonly at: string }

/** What the meter showed before that step, and when. */
export function readingBefore(trip: Trip, step: TripStep): Known | null {
  const known = (km: number | null | undefined, at: string | null | undefined): Known | null =>
    km == null ? null : { km, at: at ?? trip.start_date }
  const before = known(trip.last_odometer?.km, trip.last_odometer?.at)
  const atStart = known(trip.odometer_start, trip.left_at)
  const atGoal = known(trip.odometer_end, trip.arrived_at)
  const atTurn = known(trip.odometer_return_start, trip.return_left_at ?? trip.arrived_at)
  switch (step) {
    case 'start':
      return before
    case 'arrive':
      return atStart ?? before
    case 'return':
      return atGoal ?? atStart ?? before
    case 'complete':
      return trip.trip_type === 'two_way'
        ? (atTurn ?? atGoal ?? atStart ?? before)
        : (atStart ?? before)
  }
}

import type { PlainKey, Text } from '@/text/catalogue'
import type { Trip } from './trip-queries'
import type { TripStatus } from './trip-search'

/** Words of the wire in the words of the pages. */
export const statusWords = {
  scheduled: 'trip.planned',
  in_progress: 'trip.running',
  completed: 'trip.done',
  cancelled: 'trip.cancelled',
} as const satisfies Record<TripStatus, PlainKey>

export const typeWords = {
  one_way: 'trip.oneWay',
  two_way: 'trip.twoWay',
} as const satisfies Record<string, PlainKey>

export const lackingWords = {
  readings: 'trips.lacksReadings',
  takings: 'trips.lacksTakings',
  decision: 'trips.oddPassed',
} as const satisfies Record<string, PlainKey>

export const typeWord = (text: Text, type: string) =>
  text(type === 'two_way' ? 'trip.twoWay' : 'trip.oneWay')

/** How money comes in, in the order in which people count it. */
export const channels = [
  { there: 'revenue_cash', back: 'return_revenue_cash', word: 'trips.cash' },
  { there: 'revenue_online', back: 'return_revenue_online', word: 'trips.online' },
  { there: 'revenue_paytm', back: 'return_revenue_paytm', word: 'trips.paytm' },
  { there: 'revenue_agent', back: 'return_revenue_agent', word: 'trips.agent' },
  { there: 'revenue_others', back: 'return_revenue_others', word: 'trips.others' },
] as const

/** The step that writes down what came in, or corrects it. */
export const takingsWord = (trip: Pick<Trip, 'revenue_in_all'>) =>
  trip.revenue_in_all === 0 ? 'trips.enterTakings' : 'trips.correctTakings'

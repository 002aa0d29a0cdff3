import { oneOf, someOf, validateListSearch, type ListRules } from '@/components/list/list-search'
import { dayIn, namedPeriods, periodOf, type Period } from '@/components/period'
import { companyZone } from '@/text/company-zone'

export const tripStatuses = ['scheduled', 'in_progress', 'completed', 'cancelled'] as const
export type TripStatus = (typeof tripStatuses)[number]

export const tripTypes = ['one_way', 'two_way'] as const

/** What an office looks after. */
export const lackings = ['readings', 'takings', 'decision'] as const

export type TripFilter = 'period' | 'status' | 'bus' | 'driver' | 'route' | 'type' | 'lacking'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const isId = (value: string) => UUID.test(value)

/** Stands in the address for all days; nothing there means the days that are usual. */
export const ALL_DAYS = 'all'

export const tripRules = {
  sorts: [
    '-start_date',
    'start_date',
    'trip_number',
    '-trip_number',
    'bus',
    '-bus',
    'driver',
    '-driver',
    'route',
    '-route',
    'status',
    '-status',
    'revenue',
    '-revenue',
    'distance',
    '-distance',
  ],
  filters: {
    period: (value) => value === ALL_DAYS || periodOf(value) !== null,
    status: someOf(...tripStatuses),
    bus: isId,
    driver: isId,
    route: isId,
    type: oneOf(...tripTypes),
    lacking: oneOf(...lackings),
  },
} as const satisfies ListRules<TripFilter>

export const validateTripSearch = validateListSearch(tripRules)

/** The days that are asked for; nothing for all of them. Without a word in the address, the last seven. */
export function daysAsked(word: string | undefined): Period | null {
  if (word === ALL_DAYS) return null
  return (word === undefined ? null : periodOf(word)) ?? usualDays()
}

export const usualDays = (): Period => namedPeriods(dayIn(companyZone(), new Date())).week

/** What is known of a new trip by whoever sends somebody to its form. */
export type NewTripSearch = {
  readonly bus?: string
  readonly driver?: string
  readonly route?: string
  readonly day?: string
}

export function validateNewTripSearch(raw: Record<string, unknown>): NewTripSearch {
  const { bus, driver, route, day } = raw
  return {
    ...(known(bus) && { bus }),
    ...(known(driver) && { driver }),
    ...(known(route) && { route }),
    ...(typeof day === 'string' && periodOf(`${day}..${day}`) !== null && { day }),
  }
}

const known = (value: unknown): value is string => typeof value === 'string' && isId(value)

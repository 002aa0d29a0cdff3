import { queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { askOf, type ExportAsk, type ListAsk, type ListPlace } from '@/components/list/list-search'
import { MOST_FOUND } from '@/components/palette-most'
import { daysAsked, type TripFilter } from './trip-search'

export type Trip = components['schemas']['TripResponse']
export type TripTotals = components['schemas']['TotalsResponse']

/** How late a trip is changes by itself, and no event tells of it. */
const MINUTE_MS = 60_000

export const tripList = ({ q, sort, limit, offset, filters }: ListAsk<TripFilter>) =>
  queryOptions({
    queryKey: ['trip', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...filterOf(filters) }
      return listed(api.GET('/api/trips', { params: { query }, signal }))
    },
    refetchInterval: MINUTE_MS,
  })

/** Of everything that fits the filter, as the server counted it. */
export const tripTotals = (place: ListPlace<TripFilter>) => {
  const { q, filters } = askOf(place)
  return queryOptions({
    queryKey: ['trip', 'totals', { q, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, ...filterOf(filters) }
      return body(api.GET('/api/trips/totals', { params: { query }, signal }))
    },
  })
}

export const tripsFile = ({ q, sort, filters, format }: ExportAsk<TripFilter>) => {
  const query = { format, search: q, sort, ...filterOf(filters) }
  return file(api.GET('/api/trips/export', { params: { query }, parseAs: 'blob' }))
}

function filterOf(filters: ListAsk<TripFilter>['filters']) {
  const days = daysAsked(filters.period)
  return {
    from_date: days?.from,
    to_date: days?.to,
    status: filters.status,
    bus_id: filters.bus,
    driver_id: filters.driver,
    route_id: filters.route,
    trip_type: filters.type,
    lacking: filters.lacking,
  }
}

/** One trip, and which version of it was seen. */
export const trip = (id: string) =>
  queryOptions({
    queryKey: ['trip', 'one', id],
    queryFn: ({ signal }) => wholeTrip(id, signal),
    refetchInterval: MINUTE_MS,
  })

export const wholeTrip = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/trips/{id}', { params: { path: { id } }, signal }))

/** Whose trips a sheet shows. */
export type TripsOf = {
  readonly bus_id?: string
  readonly driver_id?: string
  readonly route_id?: string
}

const MOST_COMING = 3
const MOST_LATEST = 5

/** Those that run or will, the next one first. */
export const comingTrips = (of: TripsOf) =>
  queryOptions({
    queryKey: ['trip', 'coming', of],
    queryFn: ({ signal }) => {
      const status = 'scheduled,in_progress'
      const query = { ...of, status, sort: 'start_date', limit: MOST_COMING, total: false }
      return body(api.GET('/api/trips', { params: { query }, signal }))
    },
  })

/** Those that are over, the latest first. */
export const latestTrips = (of: TripsOf, limit = MOST_LATEST) =>
  queryOptions({
    queryKey: ['trip', 'latest', of, limit],
    queryFn: ({ signal }) => {
      const status = 'completed,cancelled'
      const query = { ...of, status, sort: '-start_date', limit, total: false }
      return body(api.GET('/api/trips', { params: { query }, signal }))
    },
  })

/** The last trip of a bus that was not cancelled: the next one is often like it. */
export async function lastTripOf(bus: string, signal: AbortSignal): Promise<Trip | null> {
  const status = 'scheduled,in_progress,completed'
  const query = { bus_id: bus, status, sort: '-start_date', limit: 1, total: false }
  const [last] = await body(api.GET('/api/trips', { params: { query }, signal }))
  return last ?? null
}

/** What the palette finds, without counting what else there is. */
export const foundTrips = (typed: string, signal: AbortSignal) => {
  const query = { search: typed, limit: MOST_FOUND, sort: '-start_date', total: false }
  return body(api.GET('/api/trips', { params: { query }, signal }))
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, body, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { dayAfter } from '@/components/days'
import { dayIn } from '@/components/period'
import { companyZone } from '@/text/company-zone'

export type Board = components['schemas']['BoardResponse']
export type BoardTrip = components['schemas']['BoardTripResponse']

/** How late something is changes without anybody doing anything. */
const EACH_MINUTE_MS = 60_000

/** A day at the depot; without a day it is today, whenever that is. */
export const tripBoard = (date?: string) =>
  queryOptions({
    queryKey: ['trip', 'board', date ?? 'today'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/trips/board', { params: { query: { date } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: EACH_MINUTE_MS,
  })

export type Lacking = 'readings' | 'takings' | 'decision'

/** What is older than this nobody finds out any more. */
const DAYS_LOOKED_BACK = 60

export const lookedBackTo = () => dayAfter(dayIn(companyZone(), new Date()), -DAYS_LOOKED_BACK)

/** How many trips lack something, and the first of them. */
export const tripsLacking = (lacking: Lacking) =>
  queryOptions({
    queryKey: ['trip', 'lacking', lacking],
    queryFn: async ({ signal }) => {
      const query = { lacking, from_date: lookedBackTo(), sort: 'start_date', limit: 1 }
      const { rows, total } = await listed(api.GET('/api/trips', { params: { query }, signal }))
      return { count: total, first: rows[0] ?? null }
    },
  })

/** Whom a trip goes to; a member that is not there stays as it is. */
export type Assigned = { readonly bus_id?: string | null; readonly driver_id?: string | null }

export type Given = {
  readonly id: string
  readonly to: Assigned
  /** What somebody has said yes to; without it nobody is asked. */
  readonly confirm?: readonly string[]
  readonly reason?: string
  /** The version that was seen. */
  readonly etag: string | null
}

export const giveTrip = ({ id, to, confirm, reason, etag }: Given, key: string) =>
  tagged(
    api.PUT('/api/trips/{id}', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key, ...(etag === null ? {} : { 'If-Match': etag }) },
      body: {
        ...to,
        ...(confirm && { confirm: [...confirm] }),
        ...(reason !== undefined && { reason }),
      },
    }),
  )

export const boardEtag = ({ version }: BoardTrip) => `"${version.toString()}"`

/** More buses or drivers than this stand on no screen. */
const MOST_CHOICES = 300

export type Choice = { readonly id: string; readonly name: string }

/** The buses that can go. */
export const boardBuses = queryOptions({
  queryKey: ['bus', 'board'],
  queryFn: async ({ signal }): Promise<readonly Choice[]> => {
    const query = { status: 'active', limit: MOST_CHOICES, total: false }
    const buses = await body(api.GET('/api/buses', { params: { query }, signal }))
    return buses.map(({ id, registration_number: name }) => ({ id, name }))
  },
})

/** Those who can drive them. */
export const boardDrivers = queryOptions({
  queryKey: ['person', 'board'],
  queryFn: async ({ signal }): Promise<readonly Choice[]> => {
    const query = {
      role: 'driver',
      status: 'active',
      sort: 'full_name',
      limit: MOST_CHOICES,
      total: false,
    }
    const drivers = await body(api.GET('/api/drivers', { params: { query }, signal }))
    return drivers.map(({ id, full_name: name }) => ({ id, name }))
  },
})

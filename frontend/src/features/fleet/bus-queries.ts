import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged, type Listed } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { components } from '@/api/schema.gen'
import { dayAfter } from '@/components/days'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { dayIn } from '@/components/period'
import { MOST_FOUND } from '@/components/palette-most'
import { companyZone } from '@/text/company-zone'
import type { BusFilter } from './bus-search'

export type Bus = components['schemas']['BusResponse']
export type BusGlance = components['schemas']['BusGlanceResponse']
export type BusRequest = components['schemas']['BusRequest']

/** The office gets all of a bus, everybody else what it takes to name one. */
const isWhole = (bus: Bus | BusGlance): bus is Bus => 'ownership_type' in bus

export const busList = ({ q, sort, limit, offset, filters }: ListAsk<BusFilter>) =>
  queryOptions({
    queryKey: ['bus', 'list', { q, sort, limit, offset, filters }],
    queryFn: async ({ signal }): Promise<Listed<Bus>> => {
      const query = { search: q, sort, limit, offset, ...filterOf(filters) }
      const { rows, total } = await listed(api.GET('/api/buses', { params: { query }, signal }))
      return { rows: rows.filter(isWhole), total }
    },
  })

export const busesFile = ({ q, sort, filters, format }: ExportAsk<BusFilter>) => {
  const query = { format, search: q, sort, ...filterOf(filters) }
  return file(api.GET('/api/buses/export', { params: { query }, parseAs: 'blob' }))
}

const filterOf = ({ status, ownership, lapsing, show }: ListAsk<BusFilter>['filters']) => ({
  status,
  ownership_type: ownership,
  lapsing_by: lapsing && dayAfter(dayIn(companyZone(), new Date()), Number.parseInt(lapsing)),
  archived: show === 'archived' || undefined,
})

/** One bus, and which version of it was seen. */
export const bus = (id: string) =>
  queryOptions({ queryKey: ['bus', 'one', id], queryFn: ({ signal }) => wholeBus(id, signal) })

export async function wholeBus(id: string, signal?: AbortSignal) {
  const call = api.GET('/api/buses/{id}', { params: { path: { id } }, signal })
  const { record, etag } = await tagged(call)
  if (!isWhole(record))
    throw new ApiProblem({ status: 403, code: 'access.not-allowed', detail: 'A bus at a glance' })
  return { record, etag }
}

/** Buses as everybody may see them. */
export const busesAtAGlance = (ask: { readonly q: string; readonly limit: number }) =>
  queryOptions({
    queryKey: ['bus', 'glance', ask],
    queryFn: ({ signal }) => {
      const query = { search: ask.q === '' ? undefined : ask.q, limit: ask.limit }
      return listed<Bus | BusGlance>(api.GET('/api/buses', { params: { query }, signal }))
    },
    placeholderData: keepPreviousData,
  })

/** What the palette finds, without counting what else there is. */
export const foundBuses = (typed: string, signal: AbortSignal): Promise<(Bus | BusGlance)[]> =>
  body(
    api.GET('/api/buses', {
      params: { query: { search: typed, limit: MOST_FOUND, total: false } },
      signal,
    }),
  )

const USUAL_ALERT_DAYS = 30

/** How many days before its end a paper wants to be renewed. */
export const paperAlertDays = queryOptions({
  queryKey: ['setting', 'expiry_alert_days'],
  queryFn: async ({ signal }) => {
    const path = { key: 'expiry_alert_days' }
    const { value } = await body(api.GET('/api/settings/{key}', { params: { path }, signal }))
    return Number(value) || USUAL_ALERT_DAYS
  },
  placeholderData: USUAL_ALERT_DAYS,
  staleTime: 300_000,
})

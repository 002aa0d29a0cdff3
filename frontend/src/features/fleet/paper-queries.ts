import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { dayAfter } from '@/components/days'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { dayIn } from '@/components/period'
import { companyZone } from '@/text/company-zone'
import type { PaperFilter, TaxFilter } from './paper-search'

export type Paper = components['schemas']['PaperResponse']
export type Holder = components['schemas']['HolderResponse']
export type TaxRecord = components['schemas']['TaxRecordResponse']
export type CalendarLink = components['schemas']['CalendarLinkResponse']

/** Whose papers a sheet shows. */
export type HolderRef = { readonly type: 'bus' | 'person' | 'company'; readonly id?: string }

const today = () => dayIn(companyZone(), new Date())

export const paperList = ({ q, sort, limit, offset, filters }: ListAsk<PaperFilter>) =>
  queryOptions({
    queryKey: ['paper', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...paperFilter(filters) }
      return listed(api.GET('/api/papers', { params: { query }, signal }))
    },
  })

export const papersFile = ({ q, sort, filters, format }: ExportAsk<PaperFilter>) => {
  const query = { format, search: q, sort, ...paperFilter(filters) }
  return file(api.GET('/api/papers/export', { params: { query }, parseAs: 'blob' }))
}

const paperFilter = ({ holder, who, kind, lapsing, show }: ListAsk<PaperFilter>['filters']) => ({
  holder,
  ...oneHolder(who),
  kind,
  until_to: lapsing && endsUntil(lapsing),
  ...shown(show),
})

/** `bus:…` or `person:…`, as the address names one. */
function oneHolder(who: string | undefined) {
  const [type, id] = who?.split(':') ?? []
  if (type === 'bus') return { bus_id: id }
  return type === 'person' ? { person_id: id } : {}
}

/** How one of them is called. */
export const holderName = (who: string) => {
  const [type = '', id = ''] = who.split(':')
  return queryOptions({
    queryKey: [type, 'name', id],
    queryFn: async ({ signal }): Promise<Holder> => {
      const params = { path: { id } }
      if (type === 'person') {
        const person = await body(api.GET('/api/drivers/{id}', { params, signal }))
        return { type, id, name: person.full_name }
      }
      const bus = await body(api.GET('/api/buses/{id}', { params, signal }))
      return { type, id, name: bus.bus_name, registration_number: bus.registration_number }
    },
  })
}

/** The last day of what somebody looks for. */
const endsUntil = (lapsing: string) =>
  dayAfter(today(), lapsing === 'lapsed' ? -1 : Number.parseInt(lapsing))

/** Those that count, where nothing else is asked for. */
function shown(show: string | undefined) {
  if (show === 'earlier') return { state: 'valid' }
  return show === undefined ? { current: true } : { state: show }
}

/** One paper, and which version of it was seen. */
export const paper = (id: string) =>
  queryOptions({
    queryKey: ['paper', 'one', id],
    queryFn: ({ signal }) => onePaper(id, signal),
  })

export const onePaper = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/papers/{id}', { params: { path: { id } }, signal }))

/** All papers of a holder that were not taken out, the longest first; of one kind where one is named. */
export const papersOf = (holder: HolderRef, kind?: string) =>
  queryOptions({
    queryKey: ['paper', 'of', holder.type, holder.id ?? '', kind ?? ''],
    queryFn: async ({ signal }) => {
      const query = {
        kind,
        sort: '-valid_until',
        bus_id: holder.type === 'bus' ? holder.id : undefined,
        person_id: holder.type === 'person' ? holder.id : undefined,
        holder: holder.type === 'company' ? 'company' : undefined,
      }
      const all = await body(api.GET('/api/papers', { params: { query }, signal }))
      return all.filter(({ state }) => state !== 'closed')
    },
  })

/** What has run out, or will within so many days; the earliest first. */
export const papersToRenew = (days: number) =>
  queryOptions({
    queryKey: ['paper', 'to-renew', days],
    queryFn: ({ signal }) => {
      const query = { current: true, until_to: dayAfter(today(), days), limit: MOST_TO_RENEW }
      return listed(api.GET('/api/papers', { params: { query }, signal }))
    },
  })

const MOST_TO_RENEW = 100

/** How many want to be renewed, and whether one of them has run out already. */
export const papersWaiting = (days: number) =>
  queryOptions({
    queryKey: ['paper', 'waiting', days],
    queryFn: async ({ signal }) => {
      const query = { current: true, until_to: dayAfter(today(), days), limit: 1 }
      const { rows, total } = await listed(api.GET('/api/papers', { params: { query }, signal }))
      return { count: total, expired: (rows[0]?.days_left ?? 0) < 0 }
    },
  })

/** Those that everybody has, and the house's own. */
export const paperKinds = queryOptions({
  queryKey: ['paper', 'kinds'],
  queryFn: ({ signal }) => body(api.GET('/api/papers/kinds', { signal })),
})

/** Papers that end, and taxes that are due, from one day to another; a renewed paper stands there, too. */
export const papersBetween = (from: string, to: string) =>
  queryOptions({
    queryKey: ['paper', 'between', from, to],
    queryFn: ({ signal }) => {
      const query = { state: 'valid', until_from: from, until_to: to, total: false }
      return body(api.GET('/api/papers', { params: { query }, signal }))
    },
    placeholderData: keepPreviousData,
  })

export const taxesBetween = (from: string, to: string) =>
  queryOptions({
    queryKey: ['tax_record', 'between', from, to],
    queryFn: ({ signal }) => {
      const query = { due_from: from, due_to: to, total: false }
      return body(api.GET('/api/tax-records', { params: { query }, signal }))
    },
    placeholderData: keepPreviousData,
  })

/** Taxes that are not paid and due within so many days, or were. */
export const taxesToPay = (days: number) =>
  queryOptions({
    queryKey: ['tax_record', 'to-pay', days],
    queryFn: async ({ signal }) => {
      const query = { due_to: dayAfter(today(), days), limit: MOST_TO_RENEW, total: false }
      const rows = await body(api.GET('/api/tax-records', { params: { query }, signal }))
      return rows.filter(({ paid_date: paid }) => paid == null)
    },
  })

const taxFilter = ({ status, due }: ListAsk<TaxFilter>['filters']) => ({
  status,
  due_to: due && dayAfter(today(), Number.parseInt(due)),
})

export const taxList = ({ sort, limit, offset, filters }: ListAsk<TaxFilter>) =>
  queryOptions({
    queryKey: ['tax_record', 'list', { sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { sort, limit, offset, ...taxFilter(filters) }
      return listed(api.GET('/api/tax-records', { params: { query }, signal }))
    },
  })

export const taxesFile = ({ sort, filters, format }: ExportAsk<TaxFilter>) => {
  const query = { format, sort, ...taxFilter(filters) }
  return file(api.GET('/api/tax-records/export', { params: { query }, parseAs: 'blob' }))
}

/** What is unpaid of all that the filter lets through. */
export const taxTotals = (filters: ListAsk<TaxFilter>['filters']) =>
  queryOptions({
    queryKey: ['tax_record', 'totals', filters],
    queryFn: ({ signal }) =>
      body(api.GET('/api/tax-records/totals', { params: { query: taxFilter(filters) }, signal })),
    placeholderData: keepPreviousData,
  })

const MOST_HOLDERS = 5

/** Buses by plate and persons by name, a few of each. */
export async function holdersFound(typed: string, signal: AbortSignal): Promise<readonly Holder[]> {
  const query = { search: typed === '' ? undefined : typed, limit: MOST_HOLDERS, total: false }
  const [buses, persons] = await Promise.all([
    body(api.GET('/api/buses', { params: { query }, signal })),
    body(api.GET('/api/drivers', { params: { query }, signal })),
  ])
  return [
    ...buses.map(({ id, bus_name: name, registration_number }) => ({
      type: 'bus',
      id,
      name,
      registration_number,
    })),
    ...persons.map(({ id, full_name: name }) => ({ type: 'person', id, name })),
  ]
}

/** The addresses at which calendars of this person fetch papers and taxes. */
export const calendarLinks = queryOptions({
  queryKey: ['calendar_link'],
  queryFn: ({ signal }) => body(api.GET('/api/papers/calendar-links', { signal })),
})

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'

type Schemas = components['schemas']
export type Schedule = Schemas['ScheduleResponse']
export type ScheduleCheck = Schemas['ScheduleCheckResponse']
export type DayException = Schemas['DayExceptionResponse']
export type DayExceptionRequest = Schemas['DayExceptionRequest']
export type Generation = Schemas['GenerationResponse']
export type NewSchedule = Schemas['NewScheduleRequest']

export type ScheduleFilter = 'active' | 'show'

export const scheduleList = ({ q, sort, limit, offset, filters }: ListAsk<ScheduleFilter>) =>
  queryOptions({
    queryKey: ['timetable', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...filterOf(filters) }
      return listed(api.GET('/api/schedules', { params: { query }, signal }))
    },
  })

export const schedulesFile = ({ q, sort, filters, format }: ExportAsk<ScheduleFilter>) => {
  const query = { format, search: q, sort, ...filterOf(filters) }
  return file(api.GET('/api/schedules/export', { params: { query }, parseAs: 'blob' }))
}

const filterOf = ({ active, show }: ListAsk<ScheduleFilter>['filters']) => ({
  is_active: active === undefined ? undefined : active === 'yes',
  archived: show === 'archived' || undefined,
})

/** One timetable, and which version of it was seen. */
export const schedule = (id: string) =>
  queryOptions({
    queryKey: ['timetable', 'one', id],
    queryFn: ({ signal }) => wholeSchedule(id, signal),
  })

export const wholeSchedule = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/schedules/{id}', { params: { path: { id } }, signal }))

/** What would be asked if it were saved like this, and when it would run next; nothing is written. */
export const scheduleCheck = (typed: NewSchedule, complete: boolean) =>
  queryOptions({
    queryKey: ['timetable', 'check', typed],
    queryFn: ({ signal }) => body(api.POST('/api/schedules/check', { body: typed, signal })),
    placeholderData: keepPreviousData,
    enabled: complete,
    retry: false,
  })

/** The days on which it is different. */
export const exceptionsOf = (id: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['timetable', 'exceptions', id, from, until],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { from, until } }
      return body(api.GET('/api/schedules/{id}/exceptions', { params, signal }))
    },
  })

const MOST_CHOICES = 500
const all = { limit: MOST_CHOICES, total: false }

export const busChoices = queryOptions({
  queryKey: ['bus', 'choices'],
  queryFn: async ({ signal }) => {
    const buses = await body(api.GET('/api/buses', { params: { query: all }, signal }))
    return buses.map(({ id, registration_number: name }) => ({ id, name }))
  },
})

export const driverChoices = queryOptions({
  queryKey: ['person', 'choices'],
  queryFn: async ({ signal }) => {
    const query = { ...all, role: 'driver', sort: 'full_name' }
    const drivers = await body(api.GET('/api/drivers', { params: { query }, signal }))
    return drivers.map(({ id, full_name: name, status }) => ({
      id,
      name,
      drives: status === 'active',
    }))
  },
})

type DriverChoice = { readonly id: string; readonly name: string; readonly drives: boolean }

/** Those who drive now; who was let in not yet or not any more only where he is chosen already. */
export const offeredDrivers = (
  drivers: readonly DriverChoice[],
  chosen: string | null | undefined,
) =>
  drivers
    .filter(({ id, drives }) => drives || id === chosen)
    .map(({ id, name }) => ({ value: id, label: name }))

export const routeChoices = queryOptions({
  queryKey: ['route', 'choices'],
  queryFn: async ({ signal }) => {
    const query = { ...all, sort: 'route_name' }
    const routes = await body(api.GET('/api/routes', { params: { query }, signal }))
    return routes.map(({ id, route_name: name }) => ({ id, name }))
  },
})

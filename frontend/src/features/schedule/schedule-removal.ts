import { api, body } from '@/api/client'
import type { RemovalWays } from '@/components/use-removal'
import { spokenNow } from '@/text/language'
import type { Schedule } from './schedule-queries'

const callOf = ({ id }: Schedule, headers: Record<string, string>) => ({
  params: { path: { id } },
  headers,
})

const nameOf = ({ route }: Schedule) => ({ name: route.route_name })

/** A timetable that trips were made of is put away, another one deleted. */
export const scheduleRemoval: RemovalWays<Schedule> = {
  remove: (schedule, headers) => body(api.DELETE('/api/schedules/{id}', callOf(schedule, headers))),
  restore: (schedule, headers) =>
    body(api.POST('/api/schedules/{id}/restoration', callOf(schedule, headers))),
  touches: [['timetable']],
  putAway: (schedule) => spokenNow().text('schedule.putAway', nameOf(schedule)),
  deleted: (schedule) => spokenNow().text('schedule.deleted', nameOf(schedule)),
  broughtBack: (schedule) => spokenNow().text('schedule.broughtBack', nameOf(schedule)),
}

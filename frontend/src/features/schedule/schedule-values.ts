import * as z from 'zod/mini'
import { neededText, neededTime, optionalTime } from '@/components/form/shapes'
import type { Schedule } from './schedule-queries'
import { weekDays } from './week-days'

/** A timetable as it stands in the form. */
export type ScheduleValues = {
  bus_id: string
  route_id: string
  driver_id: string
  days_of_week: string[]
  departure_time: string
  arrival_time: string
  is_two_way: boolean
  return_departure_time: string
  return_arrival_time: string
  turnaround_hours: string
  is_active: boolean
  active_from: string
  active_until: string
  notes: string
}

export const scheduleSchema = z.object({
  bus_id: neededText(),
  route_id: neededText(),
  driver_id: z.string(),
  days_of_week: z.array(z.string()).check(z.minLength(1)),
  departure_time: neededTime(),
  arrival_time: neededTime(),
  is_two_way: z.boolean(),
  return_departure_time: optionalTime(),
  return_arrival_time: optionalTime(),
  turnaround_hours: z.string(),
  is_active: z.boolean(),
  active_from: z.string(),
  active_until: z.string(),
  notes: z.string(),
}) satisfies z.ZodMiniType<ScheduleValues>

/** A night bus there and back, which is what most of them are. */
export const newSchedule: ScheduleValues = {
  bus_id: '',
  route_id: '',
  driver_id: '',
  days_of_week: [...weekDays],
  departure_time: '22:00',
  arrival_time: '06:00',
  is_two_way: true,
  return_departure_time: '09:00',
  return_arrival_time: '22:00',
  turnaround_hours: '',
  is_active: true,
  active_from: '',
  active_until: '',
  notes: '',
}

const clock = (time: string | null | undefined) => (time ?? '').slice(0, 'hh:mm'.length)

export const valuesOf = (schedule: Schedule): ScheduleValues => ({
  bus_id: schedule.bus_id,
  route_id: schedule.route_id,
  driver_id: schedule.driver_id ?? '',
  days_of_week: schedule.days_of_week,
  departure_time: clock(schedule.departure_time),
  arrival_time: clock(schedule.arrival_time),
  is_two_way: schedule.is_two_way,
  return_departure_time: clock(schedule.return_departure_time),
  return_arrival_time: clock(schedule.return_arrival_time),
  turnaround_hours: String(schedule.turnaround_hours),
  is_active: schedule.is_active,
  active_from: schedule.active_from ?? '',
  active_until: schedule.active_until ?? '',
  notes: schedule.notes ?? '',
})

/** The whole of it as the server takes it. Whoever does not come back has no times for it. */
export const wireOf = (values: ScheduleValues) => ({
  bus_id: values.bus_id,
  route_id: values.route_id,
  driver_id: wordOf(values.driver_id),
  days_of_week: weekDays.filter((day) => values.days_of_week.includes(day)) as string[],
  departure_time: values.departure_time,
  arrival_time: values.arrival_time,
  is_two_way: values.is_two_way,
  return_departure_time: values.is_two_way ? wordOf(values.return_departure_time) : null,
  return_arrival_time: values.is_two_way ? wordOf(values.return_arrival_time) : null,
  turnaround_hours: values.turnaround_hours === '' ? null : Number(values.turnaround_hours),
  is_active: values.is_active,
  active_from: wordOf(values.active_from),
  active_until: wordOf(values.active_until),
  notes: wordOf(values.notes),
})

/** Whether enough is known to say when it would run. */
export const isComplete = (values: ScheduleValues) =>
  scheduleSchema.safeParse(values).success && values.days_of_week.length > 0

const wordOf = (text: string) => (text.trim() === '' ? null : text.trim())

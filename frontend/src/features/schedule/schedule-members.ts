import { valueWord } from '@/components/history-words'
import { spaced } from '@/components/plate'
import type { PlainKey, Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import { daysWord } from './week-days'

type Names = Readonly<Partial<Record<string, PlainKey>>>

/** How the members of a timetable are called on its page, and what is different on a day. */
export const timetableMembers: Names = {
  route: 'schedule.route',
  bus: 'schedule.bus',
  driver: 'schedule.driver',
  days_of_week: 'schedule.days',
  departure_time: 'schedule.departure',
  arrival_time: 'schedule.arrival',
  is_two_way: 'schedule.twoWay',
  return_departure_time: 'schedule.returnDeparture',
  return_arrival_time: 'schedule.returnArrival',
  turnaround_hours: 'schedule.turnaround',
  is_active: 'schedule.isActive',
  active_from: 'schedule.from',
  active_until: 'schedule.until',
  notes: 'schedule.notes',
  day: 'schedule.otherDay',
  is_off: 'schedule.dayOff',
  flags: 'schedule.odd',
  reason: 'schedule.reason',
}

export const absenceMembers: Names = {
  bus: 'schedule.bus',
  driver: 'schedule.driver',
  from_day: 'schedule.firstDay',
  until_day: 'schedule.lastDay',
  reason: 'schedule.reason',
  flags: 'schedule.odd',
}

const CLOCK = /^\d{2}:\d{2}(:\d{2})?$/
const HOURS_AND_MINUTES = 'hh:mm'.length

/** A value of the trail as it is written on the page of the timetable. */
export function timetableValue(text: Text, format: Format, member: string, value: unknown): string {
  if (typeof value === 'string') {
    if (member === 'bus') return spaced(value)
    if (member === 'days_of_week') return daysWord(text, value.split(', '))
    if (CLOCK.test(value)) return value.slice(0, HOURS_AND_MINUTES)
    if (value === 'true' || value === 'false') return valueWord(text, format, value === 'true')
  }
  return valueWord(text, format, value)
}

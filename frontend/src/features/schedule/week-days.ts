import type { Text } from '@/text/catalogue'

/** As the wire calls them, from Monday on. */
export const weekDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type WeekDay = (typeof weekDays)[number]

/** In full, for who hears it. */
export const dayWord = (text: Text, day: WeekDay) => text(`schedule.${day}`)

const DAYS_OF_WEEK = weekDays.length

/** Fewer than these in a row are named one by one. */
const RUN = 3

/** Every day, Mon – Sat, or Mon, Wed, Fri. */
export function daysWord(text: Text, days: readonly string[]): string {
  const at = weekDays.flatMap((day, index) => (days.includes(day) ? [index] : []))
  const [first = 0] = at
  if (at.length === DAYS_OF_WEEK) return text('schedule.everyDay')
  const inARow = at.every((day, index) => day === first + index)
  const words = at.map((index) => text(`schedule.${weekDays[index] ?? 'monday'}Short`))
  if (inARow && at.length >= RUN) return `${words[0] ?? ''} – ${words.at(-1) ?? ''}`
  return words.join(', ')
}

/** Which day of the week an ISO day is. */
export function weekDayOf(isoDay: string): WeekDay {
  const fromSunday = new Date(`${isoDay}T00:00:00Z`).getUTCDay()
  return weekDays[(fromSunday + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK] ?? 'monday'
}

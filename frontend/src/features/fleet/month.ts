import { dayAfter } from '@/components/days'

const DAYS_OF_WEEK = 7

/** The days of a month in whole weeks from Monday on, with those of its neighbours that fill them. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % DAYS_OF_WEEK
  const weeks: string[][] = []
  let monday = dayAfter(first, -weekday)
  while (monday.slice(0, 7) <= month) {
    const begin = monday
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, at) => dayAfter(begin, at)))
    monday = dayAfter(monday, DAYS_OF_WEEK)
  }
  return weeks
}

/** So many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** November 2026 */
export const monthWord = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

/** Mon, and Monday for those who hear it. */
export const weekdayWord = (day: string, locale: string, length: 'short' | 'long') =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: length }).format(
    new Date(`${day}T00:00:00Z`),
  )

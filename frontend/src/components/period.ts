/** Days that belong together, first and last included, as ISO days in the company's zone. */
export type Period = { readonly from: string; readonly to: string }

export type PeriodName = 'today' | 'week' | 'month' | 'last-month' | 'year'

/** The day that it is in a zone. */
export function dayIn(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The periods that people ask for, seen from a day. */
export function namedPeriods(today: string): Readonly<Record<PeriodName, Period>> {
  const [year, month, day] = numbers(today)
  const financial = financialYearOf(today)
  return {
    today: { from: today, to: today },
    week: { from: iso(year, month, day - 6), to: today },
    month: { from: iso(year, month, 1), to: iso(year, month + 1, 0) },
    'last-month': { from: iso(year, month - 1, 1), to: iso(year, month, 0) },
    year: { from: iso(financial, 4, 1), to: iso(financial + 1, 3, 31) },
  }
}

/** The year in which the financial year of a day began: it goes from April to March. */
export function financialYearOf(day: string): number {
  const [year, month] = numbers(day)
  return month >= 4 ? year : year - 1
}

/** The name under which a period is known today. */
export function nameOf(period: Period, today: string): PeriodName | null {
  const named = Object.entries(namedPeriods(today)) as [PeriodName, Period][]
  const found = named.find(([, { from, to }]) => from === period.from && to === period.to)
  return found?.[0] ?? null
}

/** Nobody asks for older days; a year that is still being typed is such a one. */
export const EARLIEST_DAY = '2000-01-01'

/** The period that stands in an address; nonsense is no period. */
export function readPeriod(search: Readonly<Record<string, unknown>>): Period | null {
  const { from, to } = search
  if (!isDay(from) || !isDay(to) || from > to || from < EARLIEST_DAY) return null
  return { from, to }
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  const [year, month, date] = numbers(day)
  return iso(year, month, date + 1)
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = numbers(value)
  return iso(year, month, day) === value
}

function numbers(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

/** Months and days beyond the end go on into the next, below the first into the one before. */
const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** A period as it stands in an address that has one word for it: `2026-11-01..2026-11-30`. */
export function periodOf(value: string): Period | null {
  const [from, to] = value.split('..')
  return readPeriod({ from, to })
}

export const periodWord = ({ from, to }: Period) => `${from}..${to}`

import { useMemo } from 'react'
import { useCompanyZone } from './company-zone'
import { useSpoken } from './language'

/** How numbers, money and times are written, in one place. */
export type Format = ReturnType<typeof formatFor>

/** U+2212, which is as wide as a digit and reads as a minus. */
const MINUS = '−'

export function formatFor(locale: string, zone: string) {
  const rupees = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short' })
  const dayOfYear = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
  })
  const year = new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric' })
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const kilometres = locale.startsWith('hi') ? 'किमी' : 'km'
  const signed = (text: string, value: number) => (value < 0 ? MINUS + text : text)

  return {
    /** ₹ 12,45,300.00 */
    money: (value: number) => signed(`₹ ${rupees.format(Math.abs(value))}`, value),
    /** 12,45,300 */
    number: (value: number) => signed(whole.format(Math.abs(value)), value),
    /** A number with so many decimals, such as litres. */
    decimal: (value: number, digits: number) =>
      signed(
        Math.abs(value).toLocaleString(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
        value,
      ),
    /** 4,12,806 km */
    distance: (km: number) => `${signed(whole.format(Math.abs(km)), km)} ${kilometres}`,
    /** 21 Nov 2026, of an instant, in the company's zone. */
    date: (instant: string | Date) => date.format(new Date(instant)),
    /** 21 Nov 2026, of a day that stands for itself (2026-11-21). */
    day: (isoDay: string) => day.format(new Date(`${isoDay}T00:00:00Z`)),
    /** Sat 21 Nov 2026 */
    weekdate: (instant: string | Date) =>
      `${weekday.format(new Date(instant))} ${date.format(new Date(instant))}`,
    /** 14:20 */
    time: (instant: string | Date) => time.format(new Date(instant)),
    /** 21 Nov 2026, 14:20 */
    moment: (instant: string | Date) =>
      `${date.format(new Date(instant))}, ${time.format(new Date(instant))}`,
    /** 21 Nov 14:20, in tight places; with its year when that is another one than now. */
    shortMoment: (instant: string | Date, now = new Date()) => {
      const at = new Date(instant)
      const shown = year.format(at) === year.format(now) ? dayOfYear : date
      return `${shown.format(at)} ${time.format(at)}`
    },
    /** 3 hours ago; only beside the absolute time. */
    ago: (instant: string | Date, now: Date) => {
      const seconds = (new Date(instant).getTime() - now.getTime()) / 1000
      const [unit, size] = steps.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1]
      return relative.format(Math.round(seconds / size), unit)
    },
    /** 2.4 MB */
    bytes: (size: number) => {
      const [unit, least] = sizes.find(([, from]) => size >= from) ?? ['B', 1]
      const digits = least > 1 && size / least < 10 ? 1 : 0
      return `${(size / least).toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`
    },
  }
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

const sizes: readonly (readonly [string, number])[] = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
]

export function useFormat(): Format {
  const { locale } = useSpoken()
  const zone = useCompanyZone()
  return useMemo(() => formatFor(locale, zone), [locale, zone])
}

/** An hour, and two digits of minutes where there are any, with or without something between. */
const TYPED = /^(\d{1,2})(?:\s*[:.,\s]?\s*(\d{2}))?$/

const HOURS = 24
const MINUTES = 60
const FIRST_DEVANAGARI_DIGIT = '०'.charCodeAt(0)

/** 06:30 of 0630, 630, 6.30 or 6:30, and 18:00 of 18; nothing of what is no time of a day. */
export function timeOfDay(typed: string): string | null {
  const [, hour, minute = '00'] = TYPED.exec(inLatinDigits(typed.trim())) ?? []
  if (hour === undefined || Number(hour) >= HOURS || Number(minute) >= MINUTES) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

const inLatinDigits = (typed: string) =>
  typed.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - FIRST_DEVANAGARI_DIGIT))

import type { components } from '@/api/schema.gen'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'

type StateInShort = components['schemas']['StateInShort']

/** Where a route begins or ends: its address, and in which state that lies. */
export function End({ state, address }: { state: StateInShort; address?: string | null }) {
  return (
    <>
      {address ?? state.state_name}{' '}
      {address != null && <span className="muted nowrap">{state.state_code}</span>}
    </>
  )
}

/** 148, 12.5; nothing where it is not known. */
export const kmWord = (format: Format, km: number | null | undefined) =>
  km == null ? '' : `${format.decimal(km, Number.isInteger(km) ? 0 : 1)} km`

const MINUTES = 60

/** 3.5 hours as "3 h 30 min". */
export const hoursWord = (text: Text, hours: number | null | undefined) =>
  hours == null ? '' : minutesWord(text, Math.round(hours * MINUTES))

export function minutesWord(text: Text, minutes: number): string {
  const hours = Math.floor(minutes / MINUTES)
  const rest = minutes % MINUTES
  if (hours === 0) return text('routes.minutesOnly', { minutes: rest })
  if (rest === 0) return text('routes.hoursOnly', { hours })
  return text('routes.hoursAndMinutes', { hours, minutes: rest })
}

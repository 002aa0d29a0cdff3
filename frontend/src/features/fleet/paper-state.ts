import { daysUntil } from '@/components/days'
import type { Tone } from '@/components/status-badge'

export type PaperState = 'missing' | 'valid' | 'soon' | 'urgent' | 'last-day' | 'expired'

export const URGENT_DAYS = 7

/** How it stands with a paper that is valid up to and including a day. */
export function paperState(until: string | null, today: string, alertDays: number): PaperState {
  return until === null ? 'missing' : stateByDays(daysUntil(until, today), alertDays)
}

/** The same by the days that are left, where the server has counted them. */
export function stateByDays(left: number, alertDays: number): Exclude<PaperState, 'missing'> {
  if (left < 0) return 'expired'
  if (left === 0) return 'last-day'
  if (left <= URGENT_DAYS) return 'urgent'
  return left <= alertDays ? 'soon' : 'valid'
}

export const toneOf: Readonly<Record<PaperState, Tone>> = {
  missing: 'idle',
  valid: 'good',
  soon: 'want',
  urgent: 'bad',
  'last-day': 'bad',
  expired: 'bad',
}

/** Somebody has to do something about it. */
export const wantsRenewal = (state: PaperState) => state !== 'missing' && state !== 'valid'

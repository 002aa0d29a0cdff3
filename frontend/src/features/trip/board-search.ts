import { readPeriod } from '@/components/period'
import type { Side } from './board-lanes'

export type BoardSearch = {
  /** Nothing for today. */
  readonly day?: string
  /** Nothing for the buses. */
  readonly by?: 'driver'
}

export function validateBoardSearch(raw: Record<string, unknown>): BoardSearch {
  const { day, by } = raw
  return {
    ...(typeof day === 'string' && readPeriod({ from: day, to: day }) !== null && { day }),
    ...(by === 'driver' && { by }),
  }
}

export const sideOf = ({ by }: BoardSearch): Side => by ?? 'bus'

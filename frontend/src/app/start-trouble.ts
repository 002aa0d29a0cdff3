import type { Outcome } from '@/api/use-answer'
import type { Health } from '@/features/operations/health-queries'

export type Trouble = { title: string; advice: string }

/** One trouble is told, the nearest to its cause: when the server is away, everything else is missing, too. */
export function troubleOf(health: Outcome<Health>, ...others: Outcome<unknown>[]): Trouble | null {
  if (health.kind === 'failed') {
    return {
      title: 'The server gave no usable answer.',
      advice: 'It may have stopped, or this device does not reach it. Nothing is lost.',
    }
  }
  if (health.kind === 'known' && health.value === 'not-ready') {
    return {
      title: 'The server runs, but is not ready.',
      advice: 'Mostly its database is still starting, or away. Nothing is lost.',
    }
  }
  if (others.some(({ kind }) => kind === 'failed')) {
    return {
      title: 'A part of this page did not come.',
      advice: 'Nothing is lost. If it stays so, tell the person who looks after the server.',
    }
  }
  return null
}

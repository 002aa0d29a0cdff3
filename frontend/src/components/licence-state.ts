import { daysUntil } from './days'

export type LicenceState = 'not-entered' | 'expired' | 'last-day' | 'expiring' | 'valid'

/** The same as the server's: it does not follow the setting for the papers of buses. */
const SOON_DAYS = 30

/** How it stands with a licence that is good up to and including a day. */
export function licenceState(
  until: string | null,
  today: string,
): { readonly state: LicenceState; readonly left: number } {
  if (until === null) return { state: 'not-entered', left: 0 }
  const left = daysUntil(until, today)
  return { state: stateAfter(left), left }
}

function stateAfter(left: number): LicenceState {
  if (left < 0) return 'expired'
  if (left === 0) return 'last-day'
  return left <= SOON_DAYS ? 'expiring' : 'valid'
}

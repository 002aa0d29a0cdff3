import { describe, expect, it } from 'vitest'
import { licenceState } from './licence-state'

describe('how it stands with a licence', () => {
  it.each([
    [null, 'not-entered', 0],
    ['2026-11-20', 'expired', -1],
    ['2026-11-21', 'last-day', 0],
    ['2026-11-22', 'expiring', 1],
    ['2026-12-21', 'expiring', 30],
    ['2026-12-22', 'valid', 31],
    ['2027-03-01', 'valid', 100],
  ] as const)('valid until %s on 21 Nov 2026: %s', (until, state, left) => {
    expect(licenceState(until, '2026-11-21')).toEqual({ state, left })
  })
})

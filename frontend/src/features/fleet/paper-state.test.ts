import { describe, expect, it } from 'vitest'
import { paperState } from './paper-state'

const today = '2026-11-21'

describe('a paper', () => {
  it.each([
    [null, 'missing'],
    ['2026-11-20', 'expired'],
    ['2026-11-21', 'last-day'],
    ['2026-11-22', 'urgent'],
    ['2026-11-28', 'urgent'],
    ['2026-11-29', 'soon'],
    ['2026-12-21', 'soon'],
    ['2026-12-22', 'valid'],
  ])('that is valid until %s is %s', (until, state) => {
    expect(paperState(until, today, 30)).toBe(state)
  })

  it('is red in its last week, however late the office wants to be told', () => {
    expect(paperState('2026-11-25', today, 0)).toBe('urgent')
  })
})

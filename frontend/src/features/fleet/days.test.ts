import { describe, expect, it } from 'vitest'
import { dayAfter, daysUntil, paperState } from './days'

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

describe('days', () => {
  it('go on over the end of months and years', () => {
    expect(dayAfter('2026-12-30', 30)).toBe('2027-01-29')
    expect(daysUntil('2027-01-29', '2026-12-30')).toBe(30)
    expect(daysUntil('2026-02-27', '2026-03-01')).toBe(-2)
  })
})

import { describe, expect, it } from 'vitest'
import { dayAfter, daysUntil } from './days'

describe('days', () => {
  it('go on over the end of months and years', () => {
    expect(dayAfter('2026-12-30', 30)).toBe('2027-01-29')
    expect(daysUntil('2027-01-29', '2026-12-30')).toBe(30)
    expect(daysUntil('2026-02-27', '2026-03-01')).toBe(-2)
  })

  it('are counted over a leap day', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysUntil('2028-03-01', '2028-02-28')).toBe(2)
  })
})

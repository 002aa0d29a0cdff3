import { describe, expect, it } from 'vitest'
import { monthAfter, monthWord, weeksOf } from './month'

describe('a month', () => {
  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2026-11')

    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('that begins on a Monday and ends on a Sunday is just its own weeks', () => {
    expect(weeksOf('2027-02')).toHaveLength(4)
    expect(weeksOf('2027-02')[0]?.[0]).toBe('2027-02-01')
  })

  it('goes over the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
    expect(monthWord('2026-11', 'en-IN')).toBe('November 2026')
  })
})

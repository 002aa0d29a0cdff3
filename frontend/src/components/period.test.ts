import { describe, expect, it } from 'vitest'
import { dayIn, financialYearOf, nameOf, namedPeriods, readPeriod } from './period'

it('knows the day of the company, not that of the screen', () => {
  const late = new Date('2026-11-20T19:00:00Z')

  expect(dayIn('Asia/Kolkata', late)).toBe('2026-11-21')
  expect(dayIn('UTC', late)).toBe('2026-11-20')
})

describe('named periods', () => {
  it('are seen from a day in the middle of the year', () => {
    expect(namedPeriods('2026-11-21')).toEqual({
      today: { from: '2026-11-21', to: '2026-11-21' },
      week: { from: '2026-11-15', to: '2026-11-21' },
      month: { from: '2026-11-01', to: '2026-11-30' },
      'last-month': { from: '2026-10-01', to: '2026-10-31' },
      year: { from: '2026-04-01', to: '2027-03-31' },
    })
  })

  it('go over the turn of the year and know leap days', () => {
    const { week, 'last-month': before, year } = namedPeriods('2028-01-03')

    expect(week.from).toBe('2027-12-28')
    expect(before).toEqual({ from: '2027-12-01', to: '2027-12-31' })
    expect(year.from).toBe('2027-04-01')
    expect(namedPeriods('2028-03-31')['last-month'].to).toBe('2028-02-29')
  })

  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
  ])('have a financial year from April on: %s belongs to %i', (day, year) => {
    expect(financialYearOf(day)).toBe(year)
  })

  it('are recognised, others are not', () => {
    expect(nameOf({ from: '2026-10-01', to: '2026-10-31' }, '2026-11-21')).toBe('last-month')
    expect(nameOf({ from: '2026-10-01', to: '2026-10-31' }, '2026-12-01')).toBeNull()
  })
})

describe('a period in an address', () => {
  it('is two days, the first before the last', () => {
    const period = { from: '2026-04-01', to: '2027-03-31' }

    expect(readPeriod({ ...period, q: 'other things' })).toEqual(period)
  })

  it.each([
    { from: '2026-04-01' },
    { from: '2026-04-02', to: '2026-04-01' },
    { from: '2026-02-30', to: '2026-03-01' },
    { from: '0202-04-01', to: '2026-04-01' },
    { from: 20_260_401, to: '2026-04-01' },
    { from: 'tomorrow', to: '2026-04-01' },
  ])('is none when it is nonsense: %o', (search) => {
    expect(readPeriod(search)).toBeNull()
  })
})

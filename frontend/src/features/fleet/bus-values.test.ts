import { describe, expect, it } from 'vitest'
import type { Bus } from './bus-queries'
import { changesOf, newBus, otherShare, valuesOf, wireOf } from './bus-values'
import { madeUpBus } from './made-up-bus'

const shared: Partial<Bus> = {
  ownership_type: 'partnership',
  partner_name: 'Kale Travels',
  company_profit_share: 60,
  partner_profit_share: 40,
}

describe('the other share', () => {
  it.each([
    ['60', '40'],
    ['33.33', '66.67'],
    ['0', '100'],
    ['100', '0'],
    ['150', '0'],
    ['', ''],
  ])('of %s is %s', (one, other) => {
    expect(otherShare(one)).toBe(other)
  })

  it('leads back to the share itself', () => {
    for (const percent of ['0.1', '12.34', '57.5', '99.99'])
      expect(otherShare(otherShare(percent))).toBe(percent)
  })
})

describe('a bus for the server', () => {
  it('has nothing where nothing was typed, and dates as days', () => {
    const wire = wireOf({
      ...newBus,
      registration_number: ' MH12AB1234 ',
      bus_name: ' ',
      puc_expiry: '2026-12-11',
    })

    expect(wire).toMatchObject({
      registration_number: 'MH12AB1234',
      bus_name: null,
      capacity: 40,
      puc_expiry: '2026-12-11',
      insurance_expiry: null,
      tax_due_day: 1,
      monthly_tax_amount: null,
    })
  })

  it('says nothing of a partner as long as it is our own', () => {
    const wire = wireOf({ ...newBus, partner_name: 'Kale Travels', company_profit_share: '60' })

    expect(wire).not.toHaveProperty('partner_name')
    expect(wire).not.toHaveProperty('company_profit_share')
  })
})

describe('what somebody changed', () => {
  const seen = valuesOf(madeUpBus(shared))

  it('is nothing when nothing was typed', () => {
    expect(changesOf(seen, seen)).toEqual({})
  })

  it('is what was typed, and a day that was taken out is nothing', () => {
    const values = { ...seen, bus_name: 'Shivneri 2', puc_expiry: '', company_profit_share: '55' }

    expect(changesOf(values, seen)).toEqual({
      bus_name: 'Shivneri 2',
      puc_expiry: null,
      company_profit_share: 55,
    })
  })

  it('is nothing when the same amount stands there in another way', () => {
    const before = { ...seen, monthly_tax_amount: '4500.5' }

    expect(changesOf({ ...before, monthly_tax_amount: '4500.50' }, before)).toEqual({})
  })

  it('is the partner with his share when an own bus is shared from now on', () => {
    const own = valuesOf(madeUpBus())
    const values = {
      ...own,
      ownership_type: 'partnership',
      partner_name: 'Kale Travels',
      company_profit_share: '60',
    }

    expect(changesOf(values, own)).toEqual({
      ownership_type: 'partnership',
      partner_name: 'Kale Travels',
      company_profit_share: 60,
    })
    expect(changesOf({ ...seen, ownership_type: 'owned' }, seen)).toEqual({
      ownership_type: 'owned',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { validateBusSearch, validateGlanceSearch } from './bus-search'

describe('the address of the list of buses', () => {
  it('keeps search, order and filters', () => {
    const search = {
      q: 'mh 12',
      sort: '-permit_expiry',
      status: 'maintenance',
      ownership: 'partnership',
      lapsing: '30d',
      show: 'archived',
    }

    expect(validateBusSearch(search)).toEqual(search)
  })

  it('leaves out nonsense', () => {
    const nonsense = {
      q: 1234,
      sort: 'next_tax_due_date',
      status: 'flying',
      ownership: 'rented',
      lapsing: '31d',
      show: true,
    }

    expect(validateBusSearch(nonsense)).toEqual({ q: '1234' })
  })
})

describe('the address of the buses at a glance', () => {
  it.each([
    [{ q: ' 1234 ' }, { q: '1234' }],
    [{ q: 1234 }, { q: '1234' }],
    [{ q: '' }, {}],
    [{ q: ['a'] }, {}],
  ])('%j becomes %j', (raw, search) => {
    expect(validateGlanceSearch(raw)).toEqual(search)
  })
})

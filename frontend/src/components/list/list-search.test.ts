import { expect, it } from 'vitest'
import { askOf, oneOf, placeOf, searchOf, someOf, validateListSearch } from './list-search'

const rules = {
  sorts: ['-created_at', 'name'],
  filters: { role: oneOf('driver', 'admin'), status: someOf('planned', 'late') },
} as const

it('takes what the address says', () => {
  const place = placeOf(rules, {
    q: 'ram',
    sort: 'name',
    page: 3,
    size: 100,
    role: 'driver',
    status: 'planned,late',
    open: 'b7',
  })

  expect(place).toEqual({
    q: 'ram',
    sort: 'name',
    page: 3,
    size: 100,
    open: 'b7',
    filters: { role: 'driver', status: 'planned,late' },
  })
  expect(askOf(place)).toEqual({
    q: 'ram',
    sort: 'name',
    limit: 100,
    offset: 200,
    filters: { role: 'driver', status: 'planned,late' },
  })
})

it('falls back to what is usual where the address says nonsense', () => {
  const nonsense = {
    q: { a: 1 },
    sort: 'password',
    page: -2,
    size: 7,
    role: 'king',
    status: 'planned,gone',
    open: ['a'],
    other: 'x',
  }

  expect(validateListSearch(rules)(nonsense)).toEqual({})
  expect(validateListSearch(rules)({ page: 'many', size: '1e9', sort: null })).toEqual({})
  expect(validateListSearch(rules)({ page: 2.5 })).toEqual({})
})

it('reads words that look like numbers as words', () => {
  expect(placeOf(rules, { q: 1234, open: true }).q).toBe('1234')
})

it('leaves out of the address what is as usual', () => {
  const usual = placeOf(rules, { sort: '-created_at', page: 1, size: 50 })

  expect(searchOf(rules, usual)).toEqual({})
})

import { expect, it } from 'vitest'
import { inboxSearch } from './inbox-search'

it.each([
  [{}, {}],
  [{ show: 'all' }, { show: 'all' }],
  [{ show: 'none', page: 1 }, {}],
  [
    { show: 'all', page: 3 },
    { show: 'all', page: 3 },
  ],
  [{ page: '2' }, { page: 2 }],
  [{ page: -4 }, {}],
  [{ page: 'two', other: 1 }, {}],
])('takes from %o what it understands', (search, understood) => {
  expect(inboxSearch(search)).toEqual(understood)
})

import { queryOptions } from '@tanstack/react-query'
import { api, listed, type Listed } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { oneOf, type ListAsk } from '@/components/list/list-search'

export type State = components['schemas']['StateResponse']

export const stateRules = {
  sorts: ['name', '-name', 'code', '-code', 'kind', '-kind'],
  filters: { kind: oneOf('state', 'territory') },
} as const

/** All states; the list is short and hardly ever changes, so it comes whole and is narrowed here. */
export const stateList = (ask: ListAsk<'kind'>) =>
  queryOptions({ ...allStates, select: (all: Listed<State>) => narrowed(all, ask) })

export const allStates = queryOptions({
  queryKey: ['state', 'list'],
  queryFn: ({ signal }) => listed(api.GET('/api/states', { signal })),
  staleTime: Infinity,
})

export function narrowed({ rows: all }: Listed<State>, ask: ListAsk<'kind'>): Listed<State> {
  const rows = all
    .filter((state) => (ask.filters.kind ?? kindOf(state)) === kindOf(state))
    .filter((state) => ask.q === undefined || fits(state, ask.q.toLocaleLowerCase()))
    .sort((one, other) => compare(one, other, ask.sort))
  return { rows: rows.slice(ask.offset, ask.offset + ask.limit), total: rows.length }
}

export const kindOf = (state: State) => (state.is_union_territory ? 'territory' : 'state')

/** A word of the name begins with it, or the code does. */
const fits = ({ state_name: name, state_code: code }: State, words: string) =>
  code.toLocaleLowerCase().startsWith(words) || ` ${name.toLocaleLowerCase()}`.includes(` ${words}`)

function compare(one: State, other: State, sort: string): number {
  const sign = sort.startsWith('-') ? -1 : 1
  const byName = one.state_name.localeCompare(other.state_name, 'en')
  switch (sort.replace('-', '')) {
    case 'code':
      return sign * one.state_code.localeCompare(other.state_code, 'en')
    case 'kind':
      return sign * kindOf(one).localeCompare(kindOf(other)) || byName
    default:
      return sign * byName
  }
}

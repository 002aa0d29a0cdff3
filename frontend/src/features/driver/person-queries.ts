import { queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { MOST_FOUND } from '@/components/palette-most'

export type Person = components['schemas']['PersonResponse']
export type PersonRequest = components['schemas']['PersonRequest']

/** Whether what somebody says of his licence waits for the office. */
export const isReported = (person: Person) =>
  person.reported_license_number != null || person.reported_license_expiry != null

/** What the register can be narrowed by. */
export type PersonFilter = 'role' | 'status' | 'access' | 'show'

export const personList = ({ q, sort, limit, offset, filters }: ListAsk<PersonFilter>) =>
  queryOptions({
    queryKey: ['person', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...filterOf(filters) }
      return listed(api.GET('/api/drivers', { params: { query }, signal }))
    },
  })

export const personsFile = ({ q, sort, filters, format }: ExportAsk<PersonFilter>) => {
  const query = { format, search: q, sort, ...filterOf(filters) }
  return file(api.GET('/api/drivers/export', { params: { query }, parseAs: 'blob' }))
}

const filterOf = ({ show, access, ...others }: ListAsk<PersonFilter>['filters']) => ({
  ...others,
  has_access: access === 'none' ? false : undefined,
  archived: show === 'archived' || undefined,
})

/** One person, and which version of him was seen. */
export const person = (id: string) =>
  queryOptions({
    queryKey: ['person', 'one', id],
    queryFn: ({ signal }) => wholePerson(id, signal),
  })

export const wholePerson = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/drivers/{id}', { params: { path: { id } }, signal }))

/** What other parts of the house know of a person. */
export const personOverview = (id: string) =>
  queryOptions({
    queryKey: ['person', 'overview', id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/drivers/{id}/overview', { params: { path: { id } }, signal })),
  })

/** My own entry; what the office makes of it comes as news of my account. */
export const myPerson = queryOptions({
  queryKey: ['account', 'person'],
  queryFn: ({ signal }) => wholeMe(signal),
})

export const wholeMe = (signal?: AbortSignal) => tagged(api.GET('/api/drivers/me', { signal }))

/** What the palette finds, without counting who else there is. */
export const foundPersons = (typed: string, signal: AbortSignal) => {
  const query = { search: typed, limit: MOST_FOUND, sort: 'full_name', total: false }
  return body(api.GET('/api/drivers', { params: { query }, signal }))
}

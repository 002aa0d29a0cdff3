import { queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { MOST_FOUND } from '@/components/palette-most'

export type Category = components['schemas']['CategoryResponse']

export const categoryList = ({ q, sort, limit, offset, filters }: ListAsk<'show'>) =>
  queryOptions({
    queryKey: ['expense_category', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...archivedOf(filters) }
      return listed(api.GET('/api/expense-categories', { params: { query }, signal }))
    },
  })

export const categoriesFile = ({ q, sort, filters, format }: ExportAsk<'show'>) => {
  const query = { format, search: q, sort, ...archivedOf(filters) }
  return file(api.GET('/api/expense-categories/export', { params: { query }, parseAs: 'blob' }))
}

const archivedOf = ({ show }: ListAsk<'show'>['filters']) => ({
  archived: show === 'archived' || undefined,
})

/** One category, and which version of it was seen. */
export const category = (id: string) =>
  queryOptions({
    queryKey: ['expense_category', 'one', id],
    queryFn: ({ signal }) => wholeCategory(id, signal),
  })

export const wholeCategory = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/expense-categories/{id}', { params: { path: { id } }, signal }))

/** What the palette finds, without counting what else there is. */
export const foundCategories = (typed: string, signal: AbortSignal): Promise<Category[]> => {
  const query = { search: typed, limit: MOST_FOUND, total: false }
  return body(api.GET('/api/expense-categories', { params: { query }, signal }))
}

import { api, body } from '@/api/client'
import type { RemovalWays } from '@/components/use-removal'
import { spokenNow } from '@/text/language'
import type { Category } from './category-queries'

const callOf = ({ id }: Category, headers: Record<string, string>) => ({
  params: { path: { id } },
  headers,
})

/** A category with expenses is put away, another one deleted. */
export const categoryRemoval: RemovalWays<Category> = {
  remove: (category, headers) =>
    body(api.DELETE('/api/expense-categories/{id}', callOf(category, headers))),
  restore: (category, headers) =>
    body(api.POST('/api/expense-categories/{id}/restoration', callOf(category, headers))),
  touches: [['expense_category']],
  putAway: ({ name }) => spokenNow().text('categories.putAway', { name }),
  deleted: ({ name }) => spokenNow().text('categories.deleted', { name }),
  broughtBack: ({ name }) => spokenNow().text('categories.broughtBack', { name }),
}

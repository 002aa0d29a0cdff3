import { queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { MOST_FOUND } from '@/components/palette-most'
import type { WorkshopFilter } from './workshop-search'

export type Workshop = components['schemas']['WorkshopResponse']

export const workshopList = ({ q, sort, limit, offset, filters }: ListAsk<WorkshopFilter>) =>
  queryOptions({
    queryKey: ['workshop', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...filterOf(filters) }
      return listed(api.GET('/api/repairs/organizations', { params: { query }, signal }))
    },
  })

export const workshopsFile = ({ q, sort, filters, format }: ExportAsk<WorkshopFilter>) => {
  const query = { format, search: q, sort, ...filterOf(filters) }
  return file(api.GET('/api/repairs/organizations/export', { params: { query }, parseAs: 'blob' }))
}

const filterOf = ({ jobs, show }: ListAsk<WorkshopFilter>['filters']) => ({
  is_active: jobs === undefined ? undefined : jobs === 'yes',
  archived: show === 'archived' || undefined,
})

/** One workshop with its people, and which version of it was seen. */
export const workshop = (id: string) =>
  queryOptions({
    queryKey: ['workshop', 'one', id],
    queryFn: ({ signal }) => wholeWorkshop(id, signal),
  })

export const wholeWorkshop = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/repairs/organizations/{id}', { params: { path: { id } }, signal }))

/** The workshop of the person who is signed in, who sees no other; null when he belongs to none. */
export const ownWorkshop = queryOptions({
  queryKey: ['workshop', 'own'],
  queryFn: async ({ signal }): Promise<Workshop | null> => {
    const query = { limit: 1 }
    const { rows } = await listed(
      api.GET('/api/repairs/organizations', { params: { query }, signal }),
    )
    return rows[0] ?? null
  },
})

/** What the palette finds, without counting what else there is. */
export const foundWorkshops = (typed: string, signal: AbortSignal): Promise<Workshop[]> => {
  const query = { search: typed, limit: MOST_FOUND, total: false }
  return body(api.GET('/api/repairs/organizations', { params: { query }, signal }))
}

import { queryOptions } from '@tanstack/react-query'
import { api, body, file, listed, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { ExportAsk, ListAsk } from '@/components/list/list-search'
import { MOST_FOUND } from '@/components/palette-most'

export type Route = components['schemas']['RouteResponse']
export type ListedRoute = components['schemas']['ListedRouteResponse']

export const routeList = ({ q, sort, limit, offset, filters }: ListAsk<'show'>) =>
  queryOptions({
    queryKey: ['route', 'list', { q, sort, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, sort, limit, offset, ...archivedOf(filters) }
      return listed(api.GET('/api/routes', { params: { query }, signal }))
    },
  })

export const routesFile = ({ q, sort, filters, format }: ExportAsk<'show'>) => {
  const query = { format, search: q, sort, ...archivedOf(filters) }
  return file(api.GET('/api/routes/export', { params: { query }, parseAs: 'blob' }))
}

const archivedOf = ({ show }: ListAsk<'show'>['filters']) => ({
  archived: show === 'archived' || undefined,
})

/** One route with its stops, and which version of it was seen. */
export const route = (id: string) =>
  queryOptions({ queryKey: ['route', 'one', id], queryFn: ({ signal }) => wholeRoute(id, signal) })

export const wholeRoute = (id: string, signal?: AbortSignal) =>
  tagged(api.GET('/api/routes/{id}', { params: { path: { id } }, signal }))

/** What the palette finds, without counting what else there is. */
export const foundRoutes = (typed: string, signal: AbortSignal): Promise<ListedRoute[]> => {
  const query = { search: typed, limit: MOST_FOUND, total: false }
  return body(api.GET('/api/routes', { params: { query }, signal }))
}

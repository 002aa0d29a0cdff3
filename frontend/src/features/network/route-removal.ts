import { api, body } from '@/api/client'
import type { RemovalWays } from '@/components/use-removal'
import { spokenNow } from '@/text/language'
import type { Route } from './route-queries'

const callOf = ({ id }: Route, headers: Record<string, string>) => ({
  params: { path: { id } },
  headers,
})

/** A route that was driven is put away, another one deleted. */
export const routeRemoval: RemovalWays<Route> = {
  remove: (route, headers) => body(api.DELETE('/api/routes/{id}', callOf(route, headers))),
  restore: (route, headers) =>
    body(api.POST('/api/routes/{id}/restoration', callOf(route, headers))),
  touches: [['route']],
  putAway: ({ route_name: name }) => spokenNow().text('routes.putAway', { name }),
  deleted: ({ route_name: name }) => spokenNow().text('routes.deleted', { name }),
  broughtBack: ({ route_name: name }) => spokenNow().text('routes.broughtBack', { name }),
}

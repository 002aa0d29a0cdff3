import { useRecordSource, type RecordSource } from '@/components/use-record-source'
import { foundRoutes, type ListedRoute } from './route-queries'

/** Lets the palette find routes by name or address. */
export function useRoutePalette(): void {
  useRecordSource(routes)
}

const routes: RecordSource<ListedRoute> = {
  id: 'route-records',
  heading: (text) => text('routes.title'),
  find: foundRoutes,
  entry: (route) => ({
    id: `route:${route.id}`,
    name: route.route_name,
    glyph: 'flag',
    end: `${route.from_state.state_code} → ${route.to_state.state_code}`,
    to: `/office/routes?open=${route.id}`,
  }),
}

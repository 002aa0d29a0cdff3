import type { Opened } from '@/components/list/data-list'
import { RoutePanel } from '@/features/network/route-panel'
import type { ListedRoute } from '@/features/network/route-queries'
import { RoutesPage } from '@/features/network/routes-page'
import { TripsSection } from '@/features/trip/trips-sheet'

/** The routes, with the trips on each of them. */
export function RoutesPlace() {
  return <RoutesPage panel={PanelWithTrips} />
}

function PanelWithTrips(opened: Opened<ListedRoute>) {
  return (
    <RoutePanel
      {...opened}
      trips={(route) => <TripsSection of={{ kind: 'route', id: route.id }} />}
    />
  )
}

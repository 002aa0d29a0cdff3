import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router'
import { loadTexts } from '@/text/language'
import { driverRoutes } from './driver/driver-routes'
import { gateRoutes } from './gate/gate-routes'
import { officeRoutes } from './office/office-routes'
import { oldAddresses } from './old-addresses'
import { home } from './places'
import { root } from './root-route'
import { workshopRoutes } from './workshop/workshop-routes'

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: home(), replace: true })
  },
})

/** All parts on one page, for those who build with them; a shipped program has neither the page nor its address. */
const showcase = (): AnyRoute[] =>
  import.meta.env.DEV || import.meta.env.MODE === 'parts'
    ? [
        createRoute({
          getParentRoute: () => root,
          path: '/parts',
          beforeLoad: () => loadTexts('forms', 'office'),
          component: lazyRouteComponent(() => import('./parts/parts-page'), 'PartsPage'),
        }) as AnyRoute,
      ]
    : []

export const routeTree = root.addChildren([
  start,
  ...gateRoutes,
  officeRoutes,
  driverRoutes,
  workshopRoutes,
  // Not for the types: nobody links to them, and they would make those of all others unknown.
  ...([...showcase(), ...oldAddresses] as unknown as []),
])

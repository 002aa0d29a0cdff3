import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
} from '@tanstack/react-router'
import { currentToken } from '@/api/token-store'
import { loadTexts } from '@/text/language'
import { FailedPage } from './failed-page'
import { MissingPage } from './missing-page'
import { aliases, home, type Place } from './places'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: MissingPage,
  errorComponent: FailedPage,
})

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: home(), replace: true })
  },
})

// Before anybody is known.

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' && search.to.startsWith('/') && !search.to.startsWith('//')
      ? { to: search.to }
      : {},
  component: lazyRouteComponent(() => import('./gate/sign-in-page'), 'SignInPage'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('./gate/register-page'), 'RegisterPage'),
})

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first-run',
  component: lazyRouteComponent(() => import('./gate/first-run-page'), 'FirstRunPage'),
})

/** Lets in whoever is at home here, sends others to their own home and strangers to the door. */
function onlyFor(place: Place, href: string) {
  if (currentToken() === null) throw redirect({ to: '/sign-in', search: { to: href } })
  if (home() !== place) throw redirect({ to: home(), replace: true })
}

const office = createRoute({
  getParentRoute: () => root,
  path: '/office',
  beforeLoad: async ({ location }) => {
    onlyFor('/office', location.href)
    await loadTexts('office')
  },
  component: lazyRouteComponent(() => import('./office/office-frame'), 'OfficeFrame'),
})

const driver = createRoute({
  getParentRoute: () => root,
  path: '/driver',
  beforeLoad: ({ location }) => {
    onlyFor('/driver', location.href)
  },
  component: lazyRouteComponent(() => import('./driver/driver-frame'), 'DriverFrame'),
})

const workshop = createRoute({
  getParentRoute: () => root,
  path: '/workshop',
  beforeLoad: ({ location }) => {
    onlyFor('/workshop', location.href)
  },
  component: lazyRouteComponent(() => import('./workshop/workshop-frame'), 'WorkshopFrame'),
})

const officePages = [
  createRoute({
    getParentRoute: () => office,
    path: '/',
    component: lazyRouteComponent(() => import('./office/today-page'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people',
    component: lazyRouteComponent(() => import('@/features/identity/people-page'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'settings',
    component: lazyRouteComponent(
      () => import('@/features/settings/settings-page'),
      'SettingsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'states',
    component: lazyRouteComponent(() => import('@/features/network/states-page'), 'StatesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'inbox',
    component: lazyRouteComponent(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'system',
    component: lazyRouteComponent(() => import('@/features/operations/system-page'), 'SystemPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'account',
    component: lazyRouteComponent(() => import('@/features/identity/account-page'), 'AccountPage'),
  }),
] as const

const driverPages = [
  createRoute({
    getParentRoute: () => driver,
    path: '/',
    component: lazyRouteComponent(() => import('./driver/driver-today-page'), 'DriverTodayPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'inbox',
    component: lazyRouteComponent(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'me',
    component: lazyRouteComponent(() => import('@/features/identity/account-page'), 'AccountPage'),
  }),
] as const

const workshopPages = [
  createRoute({
    getParentRoute: () => workshop,
    path: '/',
    component: lazyRouteComponent(
      () => import('./workshop/workshop-jobs-page'),
      'WorkshopJobsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'inbox',
    component: lazyRouteComponent(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'account',
    component: lazyRouteComponent(() => import('@/features/identity/account-page'), 'AccountPage'),
  }),
] as const

const alias = (from: string, to: string): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    path: from,
    beforeLoad: () => {
      throw redirect({ href: to, replace: true })
    },
  }) as AnyRoute

export const routeTree = root.addChildren([
  start,
  signIn,
  register,
  firstRun,
  office.addChildren(officePages),
  driver.addChildren(driverPages),
  workshop.addChildren(workshopPages),
  ...Object.entries(aliases).map(([from, to]) => alias(from, to)),
])

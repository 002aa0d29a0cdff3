import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
  type AnyRoute,
  type ParsedLocation,
} from '@tanstack/react-router'
import { currentToken } from '@/api/token-store'
import { validatePeopleSearch, validateWaitingSearch } from '@/features/identity/people-search'
import { inboxSearch } from '@/features/notification/inbox-search'
import { loadTexts } from '@/text/language'
import { FailedPage } from './failed-page'
import { MissingPage } from './missing-page'
import { part } from './part'
import { aliases, home, landing, ownPath, withoutPage, type Place } from './places'
import { Root } from './root'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Root,
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

/** A page with forms, and what forms say. */
const withForms = <Page,>(load: () => Promise<Page>) =>
  part(async () => {
    const [page] = await Promise.all([load(), loadTexts('forms')])
    return page
  })

// Before anybody is known.

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { title: 'frame.signIn' },
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = ownPath(search.to)
    return to === undefined ? {} : { to }
  },
  beforeLoad: ({ search }) => {
    if (home() !== '/sign-in') throw redirect({ href: landing(search.to), replace: true })
  },
  component: lazyRouteComponent(
    withForms(() => import('./gate/sign-in-page')),
    'SignInPage',
  ),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(
    withForms(() => import('./gate/register-page')),
    'RegisterPage',
  ),
})

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first-run',
  component: lazyRouteComponent(
    withForms(() => import('./gate/first-run-page')),
    'FirstRunPage',
  ),
})

/** Lets in whoever is at home here, sends others to their own home and strangers to the door. */
function onlyFor(place: Place, location: ParsedLocation) {
  onlyForKnown(location)
  if (home() !== place)
    throw redirect({ to: home(), replace: true, state: { detour: 'not-yours' } })
}

/** Whoever has signed in comes back to where he wanted to go. */
function onlyForKnown(location: ParsedLocation) {
  if (currentToken() === null)
    throw redirect({ to: '/sign-in', search: { to: location.href }, replace: true })
}

const office = createRoute({
  getParentRoute: () => root,
  path: '/office',
  staticData: { title: 'frame.today' },
  beforeLoad: async ({ location }) => {
    onlyFor('/office', location)
    await part(() => loadTexts('forms', 'office'))()
  },
  component: lazyRouteComponent(
    part(() => import('./office/office-frame')),
    'OfficeFrame',
  ),
  notFoundComponent: MissingPage,
})

const driver = createRoute({
  getParentRoute: () => root,
  path: '/driver',
  staticData: { title: 'frame.today' },
  beforeLoad: ({ location }) => {
    onlyFor('/driver', location)
  },
  component: lazyRouteComponent(
    part(() => import('./driver/driver-frame')),
    'DriverFrame',
  ),
  notFoundComponent: MissingPage,
})

const workshop = createRoute({
  getParentRoute: () => root,
  path: '/workshop',
  staticData: { title: 'frame.jobs' },
  beforeLoad: ({ location }) => {
    onlyFor('/workshop', location)
  },
  component: lazyRouteComponent(
    part(() => import('./workshop/workshop-frame')),
    'WorkshopFrame',
  ),
  notFoundComponent: MissingPage,
})

const officePages = [
  createRoute({
    getParentRoute: () => office,
    path: '/',
    staticData: { title: 'frame.today' },
    component: lazyRouteComponent(
      part(() => import('./office/today-page')),
      'TodayPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people',
    staticData: { title: 'palette.people' },
    validateSearch: validatePeopleSearch,
    component: lazyRouteComponent(
      part(() => import('@/features/identity/people-page')),
      'PeoplePage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people/waiting',
    staticData: { title: 'people.waiting' },
    validateSearch: validateWaitingSearch,
    component: lazyRouteComponent(
      part(() => import('@/features/identity/waiting-page')),
      'WaitingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'settings',
    staticData: { title: 'palette.settings' },
    component: lazyRouteComponent(
      part(() => import('@/features/settings/settings-page')),
      'SettingsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'states',
    staticData: { title: 'palette.states' },
    component: lazyRouteComponent(
      part(() => import('@/features/network/states-page')),
      'StatesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'inbox',
    staticData: { title: 'frame.inbox' },
    validateSearch: inboxSearch,
    component: lazyRouteComponent(
      part(() => import('@/features/notification/inbox-page')),
      'InboxPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'system',
    staticData: { title: 'palette.system' },
    component: lazyRouteComponent(
      part(() => import('@/features/operations/system-page')),
      'SystemPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'account',
    staticData: { title: 'frame.account' },
    component: lazyRouteComponent(
      withForms(() => import('./account-place')),
      'AccountPlace',
    ),
  }),
] as const

const driverPages = [
  createRoute({
    getParentRoute: () => driver,
    path: '/',
    staticData: { title: 'frame.today' },
    component: lazyRouteComponent(
      part(() => import('./driver/driver-today-page')),
      'DriverTodayPage',
    ),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'inbox',
    staticData: { title: 'frame.inbox' },
    validateSearch: inboxSearch,
    component: lazyRouteComponent(
      part(() => import('@/features/notification/inbox-page')),
      'InboxPage',
    ),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'me',
    staticData: { title: 'frame.me' },
    component: lazyRouteComponent(
      withForms(() => import('./account-place')),
      'AccountPlace',
    ),
  }),
] as const

const workshopPages = [
  createRoute({
    getParentRoute: () => workshop,
    path: '/',
    staticData: { title: 'frame.jobs' },
    component: lazyRouteComponent(
      part(() => import('./workshop/workshop-jobs-page')),
      'WorkshopJobsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'inbox',
    staticData: { title: 'frame.inbox' },
    validateSearch: inboxSearch,
    component: lazyRouteComponent(
      part(() => import('@/features/notification/inbox-page')),
      'InboxPage',
    ),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'account',
    staticData: { title: 'frame.account' },
    component: lazyRouteComponent(
      withForms(() => import('./account-place')),
      'AccountPlace',
    ),
  }),
] as const

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

const renamed = (location: ParsedLocation, to: string) => {
  const hash = location.hash === '' ? '' : `#${location.hash}`
  return redirect({ href: to + location.searchStr + hash, replace: true })
}

const alias = (from: string, to: string): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    path: from,
    beforeLoad: ({ location }: { location: ParsedLocation }) => {
      throw renamed(location, to)
    },
  }) as AnyRoute

/** Addresses of the original that have no page here: the start page, which says so. */
const detour = (from: string, place: Place): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    path: from,
    beforeLoad: ({ location }: { location: ParsedLocation }) => {
      // The bare beginning fits as well.
      if (`${trimmed(location.pathname)}/$` === from) throw renamed(location, place)
      onlyForKnown(location)
      const why = home() === place ? 'not-here' : 'not-yours'
      throw redirect({ to: home(), replace: true, state: { detour: why } })
    },
  }) as AnyRoute

const trimmed = (path: string) => path.replace(/\/+$/, '')

const oldAddresses = [
  ...Object.entries(aliases).map(([from, to]) => alias(from, to)),
  ...Object.entries(withoutPage).map(([from, place]) => detour(from, place)),
]

export const routeTree = root.addChildren([
  start,
  signIn,
  register,
  firstRun,
  office.addChildren(officePages),
  driver.addChildren(driverPages),
  workshop.addChildren(workshopPages),
  // Not for the types: nobody links to them, and they would make those of all others unknown.
  ...([...showcase(), ...oldAddresses] as unknown as []),
])

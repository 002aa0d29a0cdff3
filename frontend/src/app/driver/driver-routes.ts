import { createRoute } from '@tanstack/react-router'
import { validateGlanceSearch } from '@/features/fleet/bus-search'
import { inboxSearch } from '@/features/notification/inbox-search'
import { onlyFor } from '../guards'
import { MissingPage } from '../missing-page'
import { loadTexts } from '@/text/language'
import { page, pageWithForms, pageWithTexts } from '../page'
import { root } from '../root-route'
import { DriverFrame } from './driver-frame'
import { readPeriod } from '@/components/period'
import { DriverTodayPage } from './driver-today-page'
import { openDevice } from './on-this-device'

const driver = createRoute({
  getParentRoute: () => root,
  path: '/driver',
  staticData: { title: 'frame.today' },
  beforeLoad: async ({ location, context }) => {
    onlyFor('/driver', location)
    await openDevice(context.queries)
  },
  // With everybody's first scripts, as its first page: another file would cost a slow network another half a second.
  component: DriverFrame,
  notFoundComponent: MissingPage,
})

/** A page of a trip: with numbers to type and what is said around them. */
const drivePage = <Page extends object, Name extends keyof Page & string>(
  load: () => Promise<Page>,
  name: Name,
) =>
  page(async () => {
    const [loaded] = await Promise.all([load(), loadTexts('forms', 'driving')])
    return loaded
  }, name)

/** Which entry is put right, and where it goes on. */
const entrySearch = (search: Readonly<Record<string, unknown>>) => ({
  ...(Number.isInteger(search.entry) && { entry: search.entry as number }),
  ...(search.then === 'complete' && { then: 'complete' as const }),
})

// A list of its own: written straight into `addChildren`, the routes would lose their types.
const pages = [
  createRoute({
    getParentRoute: () => driver,
    path: '/',
    staticData: { title: 'frame.today' },
    component: DriverTodayPage,
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'buses',
    staticData: { title: 'frame.buses' },
    validateSearch: validateGlanceSearch,
    component: pageWithTexts('glance', () => import('@/features/fleet/glance-page'), 'GlancePage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'inbox',
    staticData: { title: 'frame.inbox' },
    validateSearch: inboxSearch,
    component: page(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'profile',
    staticData: { title: 'frame.me' },
    component: pageWithForms(() => import('../account-place'), 'AccountPlace'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'trips',
    staticData: { title: 'driver.myTrips' },
    validateSearch: (search: Record<string, unknown>) => readPeriod(search) ?? {},
    component: drivePage(() => import('./my-trips-page'), 'MyTripsPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'trips/$trip',
    staticData: { title: 'driver.thisTrip' },
    component: drivePage(() => import('./own-trip-page'), 'OwnTripPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'trips/$trip/steps/$step',
    staticData: { title: 'driver.thisTrip' },
    validateSearch: entrySearch,
    component: drivePage(() => import('./step-page'), 'StepPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'trips/$trip/takings',
    staticData: { title: 'driver.takings' },
    validateSearch: entrySearch,
    component: drivePage(() => import('./takings-page'), 'TakingsPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'trips/$trip/delay',
    staticData: { title: 'driver.delay' },
    validateSearch: entrySearch,
    component: drivePage(() => import('./delay-page'), 'DelayPage'),
  }),
  createRoute({
    getParentRoute: () => driver,
    path: 'waiting',
    staticData: { title: 'driver.onThisPhone' },
    validateSearch: (search: Record<string, unknown>) => ({
      ...(search.leaving === true && { leaving: true as const }),
    }),
    component: drivePage(() => import('./waiting-page'), 'WaitingPage'),
  }),
] as const

export const driverRoutes = driver.addChildren(pages)

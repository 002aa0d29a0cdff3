import { createRoute } from '@tanstack/react-router'
import { validateGlanceSearch } from '@/features/fleet/bus-search'
import { inboxSearch } from '@/features/notification/inbox-search'
import { onlyFor } from '../guards'
import { MissingPage } from '../missing-page'
import { page, pageWithForms, pageWithTexts } from '../page'
import { root } from '../root-route'
import { DriverFrame } from './driver-frame'
import { DriverTodayPage } from './driver-today-page'

const driver = createRoute({
  getParentRoute: () => root,
  path: '/driver',
  staticData: { title: 'frame.today' },
  beforeLoad: ({ location }) => {
    onlyFor('/driver', location)
  },
  // With everybody's first scripts, as its first page: another file would cost a slow network another half a second.
  component: DriverFrame,
  notFoundComponent: MissingPage,
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
] as const

export const driverRoutes = driver.addChildren(pages)

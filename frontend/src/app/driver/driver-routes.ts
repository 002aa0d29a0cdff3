import { createRoute } from '@tanstack/react-router'
import { inboxSearch } from '@/features/notification/inbox-search'
import { onlyFor } from '../guards'
import { MissingPage } from '../missing-page'
import { page, pageWithForms } from '../page'
import { root } from '../root-route'

const driver = createRoute({
  getParentRoute: () => root,
  path: '/driver',
  staticData: { title: 'frame.today' },
  beforeLoad: ({ location }) => {
    onlyFor('/driver', location)
  },
  component: page(() => import('./driver-frame'), 'DriverFrame'),
  notFoundComponent: MissingPage,
})

// A list of its own: written straight into `addChildren`, the routes would lose their types.
const pages = [
  createRoute({
    getParentRoute: () => driver,
    path: '/',
    staticData: { title: 'frame.today' },
    component: page(() => import('./driver-today-page'), 'DriverTodayPage'),
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
    path: 'me',
    staticData: { title: 'frame.me' },
    component: pageWithForms(() => import('../account-place'), 'AccountPlace'),
  }),
] as const

export const driverRoutes = driver.addChildren(pages)

import { createRoute } from '@tanstack/react-router'
import { validateGlanceSearch } from '@/features/fleet/bus-search'
import { inboxSearch } from '@/features/notification/inbox-search'
import { onlyFor } from '../guards'
import { MissingPage } from '../missing-page'
import { page, pageWithForms, pageWithTexts } from '../page'
import { root } from '../root-route'

const workshop = createRoute({
  getParentRoute: () => root,
  path: '/workshop',
  staticData: { title: 'frame.jobs' },
  beforeLoad: ({ location }) => {
    onlyFor('/workshop', location)
  },
  component: page(() => import('./workshop-frame'), 'WorkshopFrame'),
  notFoundComponent: MissingPage,
})

// A list of its own: written straight into `addChildren`, the routes would lose their types.
const pages = [
  createRoute({
    getParentRoute: () => workshop,
    path: '/',
    staticData: { title: 'frame.jobs' },
    component: page(() => import('./workshop-jobs-page'), 'WorkshopJobsPage'),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'buses',
    staticData: { title: 'frame.buses' },
    validateSearch: validateGlanceSearch,
    component: pageWithTexts('glance', () => import('@/features/fleet/glance-page'), 'GlancePage'),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'inbox',
    staticData: { title: 'frame.inbox' },
    validateSearch: inboxSearch,
    component: page(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => workshop,
    path: 'profile',
    staticData: { title: 'frame.account' },
    component: pageWithForms(() => import('../account-place'), 'AccountPlace'),
  }),
] as const

export const workshopRoutes = workshop.addChildren(pages)

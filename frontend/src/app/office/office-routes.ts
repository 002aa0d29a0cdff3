import { createRoute } from '@tanstack/react-router'
import { validateBusSearch } from '@/features/fleet/bus-search'
import { validateCategorySearch } from '@/features/expense/category-search'
import {
  validateMonthSearch,
  validatePaperSearch,
  validateTaxSearch,
} from '@/features/fleet/paper-search'
import { validateAuditSearch } from '@/features/identity/audit-search'
import { validatePeopleSearch, validateWaitingSearch } from '@/features/identity/people-search'
import { validateRouteSearch } from '@/features/network/route-search'
import { inboxSearch } from '@/features/notification/inbox-search'
import { validateJobSearch } from '@/features/operations/job-search'
import { validateScheduleSearch } from '@/features/schedule/schedule-search'
import { validateBoardSearch } from '@/features/trip/board-search'
import { validateWorkshopSearch } from '@/features/repair/workshop-search'
import { validateNewTripSearch, validateTripSearch } from '@/features/trip/trip-search'
import { validateImportSearch } from '@/features/transfer/import-search'
import { loadTexts } from '@/text/language'
import { onlyFor } from '../guards'
import { MissingPage } from '../missing-page'
import { page, pageWithForms } from '../page'
import { part } from '../part'
import { root } from '../root-route'

const office = createRoute({
  getParentRoute: () => root,
  path: '/office',
  staticData: { title: 'frame.today' },
  beforeLoad: async ({ location }) => {
    onlyFor('/office', location)
    await part(() => loadTexts('forms', 'office'))()
  },
  component: page(() => import('./office-frame'), 'OfficeFrame'),
  notFoundComponent: MissingPage,
})

/** Those that stand in the rail and in the palette are named in `rail-places.ts`, too. */
// A list of its own: written straight into `addChildren`, the routes would lose their types.
const pages = [
  createRoute({
    getParentRoute: () => office,
    path: '/',
    staticData: { title: 'frame.today' },
    component: page(() => import('./today-page'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'buses',
    staticData: { title: 'frame.buses' },
    validateSearch: validateBusSearch,
    component: page(() => import('@/features/fleet/buses-page'), 'BusesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'buses/new',
    staticData: { title: 'fleet.add' },
    component: page(() => import('@/features/fleet/new-bus-page'), 'NewBusPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'buses/$busId',
    staticData: { title: 'fleet.bus' },
    component: page(() => import('./bus-place'), 'BusPlace'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'buses/$busId/edit',
    staticData: { title: 'fleet.bus' },
    component: page(() => import('@/features/fleet/edit-bus-page'), 'EditBusPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'trips/board',
    staticData: { title: 'board.title' },
    validateSearch: validateBoardSearch,
    component: page(() => import('@/features/trip/board-page'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'timetable',
    staticData: { title: 'schedule.title' },
    validateSearch: validateScheduleSearch,
    component: page(() => import('@/features/schedule/schedules-page'), 'SchedulesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'timetable/new',
    staticData: { title: 'schedule.add' },
    component: page(() => import('@/features/schedule/new-schedule-page'), 'NewSchedulePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'timetable/absences',
    staticData: { title: 'schedule.absences' },
    component: page(() => import('@/features/schedule/absences-page'), 'AbsencesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'timetable/$scheduleId/edit',
    staticData: { title: 'schedule.one' },
    component: page(() => import('@/features/schedule/edit-schedule-page'), 'EditSchedulePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'trips',
    staticData: { title: 'trips.title' },
    validateSearch: validateTripSearch,
    component: page(() => import('@/features/trip/trips-page'), 'TripsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'trips/new',
    staticData: { title: 'trips.add' },
    validateSearch: validateNewTripSearch,
    component: page(() => import('@/features/trip/new-trip-page'), 'NewTripPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'trips/$tripId',
    staticData: { title: 'trips.one' },
    component: page(() => import('@/features/trip/trip-page'), 'TripPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'trips/$tripId/edit',
    staticData: { title: 'trips.one' },
    component: page(() => import('@/features/trip/edit-trip-page'), 'EditTripPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'routes',
    staticData: { title: 'routes.title' },
    validateSearch: validateRouteSearch,
    component: page(() => import('./routes-place'), 'RoutesPlace'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'routes/new',
    staticData: { title: 'routes.add' },
    component: page(() => import('@/features/network/new-route-page'), 'NewRoutePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'routes/$routeId/edit',
    staticData: { title: 'routes.one' },
    component: page(() => import('@/features/network/edit-route-page'), 'EditRoutePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'categories',
    staticData: { title: 'categories.title' },
    validateSearch: validateCategorySearch,
    component: page(() => import('@/features/expense/categories-page'), 'CategoriesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'workshops',
    staticData: { title: 'workshops.title' },
    validateSearch: validateWorkshopSearch,
    component: page(() => import('@/features/repair/workshops-page'), 'WorkshopsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'papers',
    staticData: { title: 'papers.title' },
    validateSearch: validatePaperSearch,
    component: page(() => import('@/features/fleet/papers-page'), 'PapersPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'papers/month',
    staticData: { title: 'papers.title' },
    validateSearch: validateMonthSearch,
    component: page(() => import('@/features/fleet/papers-month-page'), 'PapersMonthPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'papers/company',
    staticData: { title: 'papers.ofCompany' },
    component: page(() => import('@/features/fleet/company-papers-page'), 'CompanyPapersPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'papers/taxes',
    staticData: { title: 'papers.taxes' },
    validateSearch: validateTaxSearch,
    component: page(() => import('@/features/fleet/taxes-page'), 'TaxesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people',
    staticData: { title: 'palette.people' },
    validateSearch: validatePeopleSearch,
    component: page(() => import('@/features/identity/people-page'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people/new',
    staticData: { title: 'person.add' },
    component: page(() => import('@/features/driver/new-person-page'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people/$personId',
    staticData: { title: 'person.one' },
    component: page(() => import('./person-place'), 'PersonPlace'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'people/waiting',
    staticData: { title: 'people.waiting' },
    validateSearch: validateWaitingSearch,
    component: page(() => import('@/features/identity/waiting-page'), 'WaitingPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'settings',
    staticData: { title: 'palette.settings' },
    component: page(() => import('@/features/settings/settings-page'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'states',
    staticData: { title: 'palette.states' },
    component: page(() => import('@/features/network/states-page'), 'StatesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'import',
    staticData: { title: 'imports.title' },
    validateSearch: validateImportSearch,
    component: page(() => import('@/features/transfer/import-page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'audit',
    staticData: { title: 'audit.title' },
    validateSearch: validateAuditSearch,
    component: page(() => import('./audit/audit-page'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'inbox',
    staticData: { title: 'frame.inbox' },
    validateSearch: inboxSearch,
    component: page(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'system',
    staticData: { title: 'palette.system' },
    component: page(() => import('@/features/operations/system-page'), 'SystemPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'system/jobs',
    staticData: { title: 'jobs.title' },
    validateSearch: validateJobSearch,
    component: page(() => import('@/features/operations/jobs-page'), 'JobsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: 'account',
    staticData: { title: 'frame.account' },
    component: pageWithForms(() => import('../account-place'), 'AccountPlace'),
  }),
] as const

export const officeRoutes = office.addChildren(pages)

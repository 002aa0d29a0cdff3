// Every page that the application has, and for whom. A page that is not in this list is looked at by nobody.

import { shownPerson } from './person-ids.mjs'
import { shownCategory, shownRoute, shownWorkshop } from './network-ids.mjs'
import { shownSchedule } from './schedule-ids.mjs'
import { shownBus, shownPaper } from './fleet-ids.mjs'
import { shownTrip } from './trip-ids.mjs'

/** @typedef {{ name: string, path: string, as?: import('./house.mjs').Role, narrow?: boolean }} Visit */

/** @type {Visit[]} */
export const pages = [
  { name: 'sign-in', path: '/sign-in', narrow: true },
  { name: 'register', path: '/register', narrow: true },
  { name: 'missing', path: '/nowhere' },
  { name: 'office-today', path: '/office', as: 'office' },
  { name: 'office-board', path: '/office/trips/board', as: 'office' },
  { name: 'office-board-driver', path: '/office/trips/board?by=driver', as: 'office' },
  { name: 'office-buses', path: '/office/buses', as: 'office' },
  { name: 'office-bus-beside', path: `/office/buses?open=${shownBus}`, as: 'office' },
  { name: 'office-bus-new', path: '/office/buses/new', as: 'office' },
  { name: 'office-bus', path: `/office/buses/${shownBus}`, as: 'office' },
  { name: 'office-bus-edit', path: `/office/buses/${shownBus}/edit`, as: 'office' },
  { name: 'office-timetable', path: '/office/timetable', as: 'office' },
  {
    name: 'office-timetable-beside',
    path: `/office/timetable?open=${shownSchedule}`,
    as: 'office',
  },
  { name: 'office-timetable-new', path: '/office/timetable/new', as: 'office' },
  { name: 'office-timetable-edit', path: `/office/timetable/${shownSchedule}/edit`, as: 'office' },
  { name: 'office-absences', path: '/office/timetable/absences', as: 'office' },
  { name: 'office-trips', path: '/office/trips', as: 'office' },
  { name: 'office-trip-beside', path: `/office/trips?open=${shownTrip}`, as: 'office' },
  { name: 'office-trip-new', path: '/office/trips/new', as: 'office' },
  { name: 'office-trip', path: `/office/trips/${shownTrip}`, as: 'office' },
  { name: 'office-trip-edit', path: `/office/trips/${shownTrip}/edit`, as: 'office' },
  { name: 'office-routes', path: '/office/routes', as: 'office' },
  { name: 'office-route-beside', path: `/office/routes?open=${shownRoute}`, as: 'office' },
  { name: 'office-route-new', path: '/office/routes/new', as: 'office' },
  { name: 'office-route-edit', path: `/office/routes/${shownRoute}/edit`, as: 'office' },
  { name: 'office-categories', path: '/office/categories', as: 'office' },
  {
    name: 'office-category-beside',
    path: `/office/categories?open=${shownCategory}`,
    as: 'office',
  },
  { name: 'office-workshops', path: '/office/workshops', as: 'office' },
  {
    name: 'office-workshop-beside',
    path: `/office/workshops?open=${shownWorkshop}`,
    as: 'office',
  },
  { name: 'office-papers', path: '/office/papers', as: 'office' },
  { name: 'office-paper-beside', path: `/office/papers?open=${shownPaper}`, as: 'office' },
  { name: 'office-papers-month', path: '/office/papers/month', as: 'office' },
  { name: 'office-papers-company', path: '/office/papers/company', as: 'office' },
  { name: 'office-taxes', path: '/office/papers/taxes', as: 'office' },
  { name: 'office-people', path: '/office/people', as: 'office' },
  { name: 'office-person-beside', path: `/office/people?open=${shownPerson}`, as: 'office' },
  { name: 'office-person-new', path: '/office/people/new', as: 'office' },
  { name: 'office-person', path: `/office/people/${shownPerson}`, as: 'office' },
  { name: 'office-waiting', path: '/office/people/waiting', as: 'office' },
  { name: 'office-settings', path: '/office/settings', as: 'office' },
  { name: 'office-states', path: '/office/states', as: 'office' },
  { name: 'office-import', path: '/office/import', as: 'office' },
  { name: 'office-audit', path: '/office/audit', as: 'office' },
  { name: 'office-inbox', path: '/office/inbox', as: 'office' },
  { name: 'office-system', path: '/office/system', as: 'office' },
  { name: 'office-system-jobs', path: '/office/system/jobs', as: 'office' },
  { name: 'office-account', path: '/office/account', as: 'office' },
  { name: 'driver-today', path: '/driver', as: 'driver', narrow: true },
  { name: 'driver-buses', path: '/driver/buses', as: 'driver', narrow: true },
  { name: 'driver-inbox', path: '/driver/inbox', as: 'driver', narrow: true },
  { name: 'driver-profile', path: '/driver/profile', as: 'driver', narrow: true },
  { name: 'workshop-jobs', path: '/workshop', as: 'workshop', narrow: true },
  { name: 'workshop-buses', path: '/workshop/buses', as: 'workshop', narrow: true },
  { name: 'workshop-inbox', path: '/workshop/inbox', as: 'workshop', narrow: true },
  { name: 'workshop-profile', path: '/workshop/profile', as: 'workshop', narrow: true },
]

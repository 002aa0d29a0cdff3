// Trips that the pages are shown with; the same ones however often they are sent. They need buses, people and routes.
import { busId } from './fleet-ids.mjs'
import { call } from './house.mjs'
import { shownRoute } from './network-ids.mjs'
import { personId } from './person-ids.mjs'
import { tripId } from './trip-ids.mjs'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** @param {number} hours */
const inHours = (hours) => new Date(Date.now() + hours * HOUR_MS).toISOString()

const start = '/start'
const takings = { revenue_cash: 41250, revenue_online: 18400.5, revenue_agent: 3600 }

/** @typedef {{ path: string, body: object, method?: string }} Step */

/**
 * What is planned, and what is done with it afterwards.
 *
 * @type {{ plan: object, steps: Step[] }[]}
 */
const trips = [
  {
    plan: {
      bus_id: busId(2),
      driver_id: personId(3),
      start_date: inHours(-7),
      trip_type: 'two_way',
    },
    steps: [
      { path: start, body: { at: inHours(-6.8), odometer: 284106 } },
      { path: '/takings', method: 'PUT', body: takings },
      { path: '/delay', method: 'PUT', body: { minutes: 35, reason: 'Jam at Khambatki ghat' } },
    ],
  },
  {
    plan: { bus_id: busId(2), driver_id: personId(3), start_date: inHours(-40) },
    steps: [
      { path: start, body: { at: inHours(-40), odometer: 283650 } },
      { path: '/completion', body: { at: inHours(-29), odometer: 284098 } },
      { path: '/takings', method: 'PUT', body: takings },
    ],
  },
  { plan: { bus_id: busId(1), driver_id: personId(2), start_date: inHours(30) }, steps: [] },
  {
    plan: { bus_id: busId(1), driver_id: personId(2), start_date: inHours(-50) },
    steps: [{ path: '/cancellation', body: { reason: 'Only three passengers' } }],
  },
]

/** Brings them into the house, where they are not there yet. */
export async function bringTrips() {
  const there = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/trips', undefined, 'office')
  )
  // A bus is at one place only: what is over comes before what runs.
  for (const [at, { plan, steps }] of [...trips.entries()].reverse()) {
    const id = tripId(at + 1)
    if (there.some((each) => each.id === id)) continue
    await call('POST', '/api/trips', { id, route_id: shownRoute, ...plan }, 'office')
    for (const { path, body, method = 'POST' } of steps)
      await call(method, `/api/trips/${id}${path}`, body, 'office')
  }
}

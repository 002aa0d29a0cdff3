// A trip for the driver, with a bus and a route of its own.
import { randomUUID } from 'node:crypto'
import { call, tokenOf } from './house.mjs'
import { shownOwnTrip } from './driver-trip-ids.mjs'

const HOUR_MS = 3_600_000

/** @typedef {{ bus: string, driver: string, route: string }} Crew */

/** A bus that nobody has read yet, and a route of 212 km, with the driver. */
export async function bringCrew() {
  const states = /** @type {{ id: string, state_code: string }[]} */ (
    await call('GET', '/api/states', undefined, 'office')
  )
  const state = states.find((each) => each.state_code === 'MH')?.id
  const made = randomUUID()
  const plate = `MH14QA${String(parseInt(made.slice(0, 6), 16) % 10_000).padStart(4, '0')}`
  await call('POST', '/api/buses', { id: made, registration_number: plate }, 'office')
  const route = randomUUID()
  await call(
    'POST',
    '/api/routes',
    {
      id: route,
      route_name: `Pune – Nashik`,
      from_state_id: state,
      to_state_id: state,
      from_address: 'Shivajinagar stand, bay 4',
      to_address: 'Thakkar Bazaar',
      distance_km: 212,
      estimated_duration_hours: 5,
    },
    'office',
  )
  const me = /** @type {{ id: string }} */ (
    await call('GET', '/api/drivers/me', undefined, 'driver')
  )
  return { bus: made, driver: me.id, route }
}

/**
 * A two-way trip of that crew.
 *
 * @param {Crew} crew
 * @param {{ id?: string, inHours: number }} when it leaves, from now: what the meter showed before is asked by that
 */
export async function planTrip({ bus, driver, route }, { id = randomUUID(), inHours }) {
  const leaves = Date.now() + inHours * HOUR_MS
  /** @param {number} hours on the way */
  const clockAfter = (hours) =>
    new Date(leaves + hours * HOUR_MS).toLocaleTimeString('en-GB', {
      timeZone: 'Asia/Kolkata',
      hour: '2-digit',
      minute: '2-digit',
    })
  await call(
    'POST',
    '/api/trips',
    {
      id,
      bus_id: bus,
      driver_id: driver,
      route_id: route,
      start_date: new Date(leaves).toISOString(),
      arrival_time: clockAfter(5),
      return_departure_time: clockAfter(8.5),
      return_arrival_time: clockAfter(13.5),
      trip_type: 'two_way',
      status: 'scheduled',
    },
    'office',
  )
  return id
}

/** The trip that the pages are shown with, once. */
export async function bringOwnTrip() {
  await tokenOf('driver')
  const there = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/trips', undefined, 'driver')
  )
  if (there.some((each) => each.id === shownOwnTrip)) return
  await planTrip(await bringCrew(), { id: shownOwnTrip, inHours: 30 })
}

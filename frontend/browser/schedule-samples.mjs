// A timetable and a day with trips in every state; the same ones however often they are sent.
import { call, inDays } from './house.mjs'
import { shownBus } from './fleet-ids.mjs'
import { bringBuses } from './fleet-samples.mjs'
import { shownRoute } from './network-ids.mjs'
import { bringNetwork } from './network-samples.mjs'
import { shownSchedule } from './schedule-ids.mjs'

const shownAbsence = '0198f1ee-0000-7000-8000-000000000402'

/** Brings a night bus there and back, and a bus that is away. */
export async function bringTimetable() {
  await bringBuses()
  await bringNetwork()
  await bring('/api/schedules', shownSchedule, {
    bus_id: shownBus,
    route_id: shownRoute,
    days_of_week: ['monday', 'wednesday', 'friday', 'saturday'],
    departure_time: '22:00',
    arrival_time: '06:00',
    is_two_way: true,
    return_departure_time: '09:00',
    return_arrival_time: '19:30',
    notes: 'Water for the passengers at Satara',
  })
  const today = inDays(0)
  const away = /** @type {{ id: string }[]} */ (
    await call('GET', `/api/absences?from=${today}`, undefined, 'office')
  )
  if (away.length === 0)
    await call(
      'POST',
      '/api/absences',
      { id: shownAbsence, bus_id: shownBus, from_day: today, reason: 'Clutch plate' },
      'office',
    )
}

/**
 * @param {string} path
 * @param {string} id
 * @param {object} record
 */
async function bring(path, id, record) {
  const here = /** @type {{ id: string }[]} */ (
    await call('GET', `${path}?limit=500`, undefined, 'office')
  )
  if (!here.some((each) => each.id === id)) await call('POST', path, { id, ...record }, 'office')
}

const MINUTE_MS = 60_000

/** @param {number} minutes from now */
const inMinutes = (minutes) => new Date(Date.now() + minutes * MINUTE_MS).toISOString()

/** @param {number} minutes from now, on the clock of the office */
const clockIn = (minutes) =>
  new Date(inMinutes(minutes)).toLocaleTimeString('en-GB', {
    timeZone: 'Asia/Kolkata',
    hour: '2-digit',
    minute: '2-digit',
  })

/**
 * A day at the depot: done, running, late, planned, and one that nobody has. Made anew at each call.
 *
 * Whatever the clock says: all but those that are over or still far off are on the road now, and so on today's board.
 *
 * @param {string} mark four digits that tell them apart
 */
export async function bringDay(mark) {
  await bringNetwork()
  /** @param {number} at */
  const bus = async (at) => {
    const made = await call(
      'POST',
      '/api/buses',
      {
        registration_number: `MH ${mark.slice(0, 2)} ${letters(mark)} ${1000 + at * 111}`,
      },
      'office',
    )
    return /** @type {{ id: string, registration_number: string }} */ (made)
  }
  /** @param {number} at */
  const driver = async (at) => {
    const made = await call(
      'POST',
      '/api/drivers/create',
      {
        full_name: `${['Vitthal Jagtap', 'Ramesh Kale', 'Suresh More', 'Imran Shaikh'][at] ?? ''} ${letters(mark)}`,
        email: `d${at}-${mark}@tamhini.example`,
        password: 'tamhini-ghat-26',
        role: 'driver',
      },
      'office',
    )
    return /** @type {{ id: string }} */ (made)
  }
  const buses = [await bus(1), await bus(2), await bus(3), await bus(4)]
  const drivers = [await driver(0), await driver(1), await driver(2), await driver(3)]
  /**
   * @param {number} who
   * @param {number} from
   * @param {number} until
   * @param {object} [more]
   */
  const trip = async (who, from, until, more) => {
    const made = await call(
      'POST',
      '/api/trips',
      {
        bus_id: buses[who]?.id,
        driver_id: drivers[who]?.id,
        route_id: shownRoute,
        start_date: inMinutes(from),
        arrival_time: clockIn(until),
        ...more,
      },
      'office',
    )
    return /** @type {{ id: string, trip_number: string }} */ (made)
  }
  /** @param {{ id: string }} made @param {string} step @param {object} body */
  const step = (made, step, body) => call('POST', `/api/trips/${made.id}/${step}`, body, 'office')

  const done = await trip(0, -300, -120)
  await step(done, 'start', { at: inMinutes(-298), odometer: 41_000 })
  await step(done, 'completion', { at: inMinutes(-118), odometer: 41_212 })
  const running = await trip(1, -60, 240)
  await step(running, 'start', { at: inMinutes(-58), odometer: 90_000 })
  const late = await trip(2, -150, 120)
  await step(late, 'start', { at: inMinutes(-115), odometer: 70_000 })
  // The late bus goes again soon: its delay must not run into that.
  await trip(2, 180, 300)
  const planned = await trip(3, 60, 300)
  // About to leave, and nobody has it.
  const nobodys = await trip(9, -5, 240, { bus_id: null, driver_id: null })
  return { buses, drivers, done, running, late, planned, nobodys }
}

/** @param {string} mark */
const letters = (mark) =>
  mark.replace(/\d/g, (digit) => 'ABCDEFGHJK'[Number(digit)] ?? 'Z').slice(-2)

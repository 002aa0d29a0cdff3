import { expect, it } from 'vitest'
import { asDone, stuckOf } from './as-done'
import type { Deed, Entry, Trip } from './entry'

const planned = {
  id: 't1',
  status: 'scheduled',
  trip_type: 'two_way',
  next_step: 'start',
} as Trip

let last = 0
const entry = (deed: Deed, state: Entry['state'] = 'waiting', trip = 't1'): Entry => ({
  id: ++last,
  key: `k${last}`,
  account: 'account-1',
  trip: { id: trip, number: 'TRP1', route: 'Pune → Nagpur', plate: 'MH12AB3456' },
  deed,
  at: '2026-11-28T09:00:00Z',
  state,
  tries: 0,
  problem: null,
})
const step = (what: 'start' | 'arrive' | 'return' | 'complete', odometer?: number) =>
  entry({ what, body: { odometer } })

it('shows each step that waits as done', () => {
  const day = [step('start', 100), step('arrive', 300), step('return'), step('complete', 500)]

  const seen = [1, 2, 3, 4].map((count) => asDone(planned, day.slice(0, count)))

  expect(seen.map((trip) => [trip.status, trip.next_step])).toEqual([
    ['in_progress', 'arrive'],
    ['in_progress', 'return'],
    ['in_progress', 'complete'],
    ['completed', null],
  ])
  expect(seen[3]).toMatchObject({
    odometer_start: 100,
    odometer_end: 300,
    odometer_return_end: 500,
  })
})

it('closes a one-way trip right after it arrived', () => {
  const oneWay = { ...planned, trip_type: 'one_way' }

  expect(asDone(oneWay, [step('start', 1), step('arrive', 2)]).next_step).toBe('complete')
})

it('stops at what the driver has to put right', () => {
  const refused = { ...step('arrive', 300), state: 'refused' as const }
  const day = [step('start', 100), refused, step('return')]

  expect(asDone(planned, day).next_step).toBe('arrive')
  expect(stuckOf(planned, day)).toBe(refused)
})

it('does nothing twice when the server knows of it already', () => {
  const known = { ...planned, status: 'in_progress', next_step: 'arrive', odometer_start: 101 }

  expect(asDone(known, [step('start', 100)])).toEqual(known)
})

it('leaves the trips of others as they are', () => {
  expect(asDone(planned, [entry({ what: 'start', body: {} }, 'waiting', 't2')])).toEqual(planned)
})

it('shows takings and a delay', () => {
  const told = asDone(planned, [
    entry({ what: 'takings', body: { revenue_cash: 4620.5 } }),
    entry({ what: 'delay', body: { minutes: 20, reason: 'Ghat closed' } }),
  ])

  expect(told).toMatchObject({
    revenue_cash: 4620.5,
    delay_minutes: 20,
    delay_reason: 'Ghat closed',
  })
})

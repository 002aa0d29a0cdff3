import { expect, it } from 'vitest'
import { busyWith } from './board-busy'
import { madeUpBoardTrip as trip } from './made-up-board'

const bus = trip().bus?.id ?? ''
const wanted = trip({
  id: 'wanted',
  bus: null,
  start_date: '2026-11-21T15:00:00+05:30',
  expected_end: '2026-11-21T18:00:00+05:30',
})

it('givenTripAtThatTime_whenAsked_thenBusIsBusyWithIt', () => {
  const other = trip()

  expect(busyWith([wanted, other], wanted, 'bus', bus)).toBe(other)
})

it('givenTripThatEndsWhenTheOtherBegins_whenAsked_thenBusIsFree', () => {
  const before = trip({ expected_end: wanted.start_date })

  expect(busyWith([before], wanted, 'bus', bus)).toBeUndefined()
})

it('givenLateTripThatWillStillRun_whenAsked_thenBusIsBusy', () => {
  const late = trip({
    planned_end: '2026-11-21T14:30:00+05:30',
    expected_end: '2026-11-21T15:10:00+05:30',
  })

  expect(busyWith([late], wanted, 'bus', bus)).toBe(late)
})

it('givenItsOwnTrip_whenAsked_thenBusIsFree', () => {
  const own = trip({ id: 'wanted' })

  expect(busyWith([own], own, 'bus', bus)).toBeUndefined()
})

it('givenTripOfItsDriver_whenAskedForDriver_thenBusyWhileAnotherIsFree', () => {
  const other = trip({ bus: null })

  expect(busyWith([other], wanted, 'driver', other.driver?.id ?? '')).toBe(other)
  expect(busyWith([other], wanted, 'driver', 'd2')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { madeUpSchedule } from './made-up-schedule'
import { isComplete, newSchedule, valuesOf, wireOf } from './schedule-values'

const whole = { ...newSchedule, bus_id: 'b1', route_id: 'r1' }

it('givenScheduleOfServer_whenShownAndSentBack_thenTheSame', () => {
  const { bus_id, days_of_week, return_arrival_time, turnaround_hours } = wireOf(
    valuesOf(madeUpSchedule()),
  )

  expect({ bus_id, days_of_week, return_arrival_time, turnaround_hours }).toEqual({
    bus_id: 'b1',
    days_of_week: ['monday', 'wednesday', 'friday', 'saturday'],
    return_arrival_time: '19:30',
    turnaround_hours: 3,
  })
})

it('givenOneWay_whenSent_thenTimesOfReturnAreLeftOut', () => {
  const { return_departure_time, return_arrival_time } = wireOf({ ...whole, is_two_way: false })

  expect([return_departure_time, return_arrival_time]).toEqual([null, null])
})

it('givenDaysInAnyOrder_whenSent_thenFromMondayOn', () => {
  expect(wireOf({ ...whole, days_of_week: ['sunday', 'tuesday'] }).days_of_week).toEqual([
    'tuesday',
    'sunday',
  ])
})

it.each([
  ['all that is needed', {}, true],
  ['no bus', { bus_id: '' }, false],
  ['no day', { days_of_week: [] }, false],
  ['half a time', { departure_time: '63' }, false],
  ['no time of the return', { return_departure_time: '', return_arrival_time: '' }, true],
  ['half a time of the return', { return_arrival_time: '2560' }, false],
])('givenFormWith %s_whenAsked_thenCanBeChecked: %o', (_, changed, complete) => {
  expect(isComplete({ ...whole, ...changed })).toBe(complete)
})

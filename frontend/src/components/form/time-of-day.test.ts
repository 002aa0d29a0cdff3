import { expect, it } from 'vitest'
import { timeOfDay } from './time-of-day'

it.each([
  ['0630', '06:30'],
  ['630', '06:30'],
  ['6:30', '06:30'],
  ['6.30', '06:30'],
  ['6 30', '06:30'],
  ['06:30', '06:30'],
  [' 06:30 ', '06:30'],
  ['18', '18:00'],
  ['6', '06:00'],
  ['0', '00:00'],
  ['000', '00:00'],
  ['2359', '23:59'],
  ['१८:३०', '18:30'],
])('givenTyped %s_whenRead_then %s', (typed, time) => {
  expect(timeOfDay(typed)).toBe(time)
})

it.each([
  '',
  ' ',
  '24',
  '2400',
  '24:00',
  '1860',
  '660',
  '63',
  '6:3',
  '12345',
  '-6',
  '6:30:00',
  'six',
  '6 pm',
])('givenTyped %s_whenRead_thenNoTime', (typed) => {
  expect(timeOfDay(typed)).toBeNull()
})

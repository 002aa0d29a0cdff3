import { expect, it } from 'vitest'
import { timeZones } from './time-zones'

it('begins with India, by the name that people know', () => {
  const zones = timeZones('Asia/Kolkata')

  expect(zones[0]).toBe('Asia/Kolkata')
  expect(zones).not.toContain('Asia/Calcutta')
  expect(zones).toContain('Asia/Kathmandu')
  expect(new Set(zones).size).toBe(zones.length)
})

it('offers the one that holds, whatever the browser knows', () => {
  expect(timeZones('Moon/Tranquility')).toContain('Moon/Tranquility')
})

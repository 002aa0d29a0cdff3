import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wasUsedLately, watchUse } from './in-use'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('knows whether somebody works with the page', () => {
  const forget = watchUse()
  expect(wasUsedLately()).toBe(true)

  vi.advanceTimersByTime(180_000)
  expect(wasUsedLately()).toBe(false)

  window.dispatchEvent(new Event('keydown'))
  expect(wasUsedLately()).toBe(true)
  forget()

  vi.advanceTimersByTime(180_000)
  window.dispatchEvent(new Event('keydown'))
  expect(wasUsedLately()).toBe(false)
})

import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { api } from './client'
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

it('tells the server what the page asks by itself', async () => {
  signInAs('admin')
  const said: (string | null)[] = []
  server.use(
    http.get('/api', ({ request }) => {
      said.push(request.headers.get('X-Unattended'))
      return HttpResponse.json({ version: '1' })
    }),
  )
  const forget = watchUse()

  await api.GET('/api')
  vi.advanceTimersByTime(180_000)
  await api.GET('/api')

  expect(said).toEqual([null, 'true'])
  forget()
})

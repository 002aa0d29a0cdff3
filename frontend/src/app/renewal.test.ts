import { waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { currentToken, keepToken } from '@/api/token-store'
import { server } from '@/testing/server'
import { signInAs, tokenOf } from '@/testing/token'
import { keepRenewed, renewIfDue } from './renewal'

const HOUR_MS = 3_600_000
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS)
const inHours = (hours: number) => hoursAgo(-hours)
const fresh = tokenOf({ issuedAt: new Date(), expiresAt: inHours(24) })

function renewals(answer: () => Response = () => HttpResponse.json(answerWith(fresh))) {
  const asked = vi.fn()
  server.use(
    http.post('/api/auth/renewal', () => {
      asked()
      return answer()
    }),
  )
  return asked
}

const answerWith = (token: string) => ({
  access_token: token,
  token_type: 'bearer',
  user: { id: 'a', email: 'a@b.example', full_name: 'A', role: 'admin', profile_id: 'p' },
})

afterEach(() => {
  window.localStorage.removeItem('busmanager.renewal')
  Reflect.deleteProperty(navigator, 'locks')
})

describe('the token', () => {
  it('is renewed when half of its life has passed', async () => {
    renewals()
    signInAs('admin', { issuedAt: hoursAgo(13), expiresAt: inHours(11) })

    await renewIfDue()

    expect(currentToken()?.text).toBe(fresh)
  })

  it('is left alone before', async () => {
    const asked = renewals()
    signInAs('admin', { issuedAt: hoursAgo(11), expiresAt: inHours(13) })

    await renewIfDue()

    expect(asked).not.toHaveBeenCalled()
  })

  it('counts its life from when it came if it does not say so itself', async () => {
    const asked = renewals()
    signInAs('admin', { expiresAt: inHours(11) })
    window.localStorage.setItem('busmanager.token.since', String(hoursAgo(13).getTime()))
    window.dispatchEvent(new StorageEvent('storage', { key: 'busmanager.token' }))

    await renewIfDue()

    expect(asked).toHaveBeenCalledOnce()
  })

  it('stays when the server is away', async () => {
    renewals(() => HttpResponse.error())
    signInAs('admin', { issuedAt: hoursAgo(13), expiresAt: inHours(11) })
    const before = currentToken()

    await renewIfDue()

    expect(currentToken()).toEqual(before)
  })

  it('does not bring back who signed out meanwhile', async () => {
    renewals(() => {
      keepToken(null)
      return HttpResponse.json(answerWith(fresh))
    })
    signInAs('admin', { issuedAt: hoursAgo(13), expiresAt: inHours(11) })

    await renewIfDue()

    expect(currentToken()).toBeNull()
  })
})

describe('several tabs', () => {
  it('leave it to the one that has the lock', async () => {
    const asked = renewals()
    const request = vi.fn(
      (_name: string, _how: unknown, work: (lock: null) => Promise<void>): Promise<void> =>
        work(null),
    )
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
    signInAs('admin', { issuedAt: hoursAgo(13), expiresAt: inHours(11) })

    await renewIfDue()

    expect(request).toHaveBeenCalledOnce()
    expect(asked).not.toHaveBeenCalled()
  })

  it('leave it, without locks, to the one that took the lease, until that is over', async () => {
    const asked = renewals()
    signInAs('admin', { issuedAt: hoursAgo(13), expiresAt: inHours(11) })
    window.localStorage.setItem('busmanager.renewal', `${Date.now() + 5_000} another`)

    await renewIfDue()
    expect(asked).not.toHaveBeenCalled()

    window.localStorage.setItem('busmanager.renewal', `${Date.now() - 1} another`)
    await renewIfDue()
    expect(asked).toHaveBeenCalledOnce()
    expect(window.localStorage.getItem('busmanager.renewal')).toBeNull()
  })
})

it('looks at the token at the start and whenever the page is shown', async () => {
  const asked = renewals(() => HttpResponse.error())
  signInAs('admin', { issuedAt: hoursAgo(13), expiresAt: inHours(11) })

  const stop = keepRenewed()
  await waitFor(() => {
    expect(asked).toHaveBeenCalledOnce()
  })
  await waitFor(() => {
    expect(window.localStorage.getItem('busmanager.renewal')).toBeNull()
  })
  document.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(2)
  })
  stop()
})

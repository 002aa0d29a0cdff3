import { QueryClient } from '@tanstack/react-query'
import { waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentToken, keepToken } from '@/api/token-store'
import { server } from '@/testing/server'
import { signInAs, tokenOf } from '@/testing/token'
import { followSession, signOut } from './session'

const queries = new QueryClient()
const ways = {
  invalidate: vi.fn(() => Promise.resolve()),
  navigate: vi.fn(() => Promise.resolve()),
}
let stop: () => void

const loaded = () => queries.getQueryData(['trip'])

function inAnotherTab(token: string | null) {
  if (token === null) window.localStorage.removeItem('busmanager.token')
  else window.localStorage.setItem('busmanager.token', token)
  window.dispatchEvent(new StorageEvent('storage', { key: 'busmanager.token' }))
}

beforeEach(() => {
  signInAs('admin', { session: 'mine' })
  queries.setQueryData(['trip'], 'to Nagpur')
  stop = followSession(ways, queries)
})
afterEach(() => {
  stop()
  vi.clearAllMocks()
})

describe('the pages', () => {
  it('go to the door when somebody signs out in another tab, and forget what was loaded', async () => {
    inAnotherTab(null)

    await waitFor(() => {
      expect(loaded()).toBeUndefined()
    })
    expect(currentToken()).toBeNull()
    expect(ways.invalidate).toHaveBeenCalledOnce()
  })

  it('forget what was loaded for somebody else before they are shown to the next', async () => {
    ways.invalidate.mockImplementationOnce(() => {
      expect(loaded()).toBeUndefined()
      return Promise.resolve()
    })

    inAnotherTab(tokenOf({ role: 'driver', session: 'another' }))

    await waitFor(() => {
      expect(ways.invalidate).toHaveBeenCalledOnce()
    })
    expect(loaded()).toBeUndefined()
  })

  it('stay as they are when the token was only renewed', async () => {
    keepToken(tokenOf({ role: 'admin', session: 'mine', issuedAt: new Date() }))

    await Promise.resolve()
    expect(ways.invalidate).not.toHaveBeenCalled()
    expect(loaded()).toBe('to Nagpur')
  })

  it('look anew when the renewed token says another role', async () => {
    keepToken(tokenOf({ role: 'driver', session: 'mine' }))

    await waitFor(() => {
      expect(ways.invalidate).toHaveBeenCalledOnce()
    })
  })
})

describe('signing out', () => {
  it('tells the server, leaves by the door and forgets what was loaded', async () => {
    const token = currentToken()?.text ?? ''
    let shown = ''
    server.use(
      http.post('/api/auth/sign-out', ({ request }) => {
        shown = request.headers.get('Authorization') ?? ''
        return HttpResponse.json({ message: 'Signed out' })
      }),
    )

    await signOut(ways, queries)

    expect(shown).toBe(`Bearer ${token}`)
    expect(currentToken()).toBeNull()
    expect(ways.navigate).toHaveBeenCalledWith({ to: '/sign-in', replace: true })
    expect(loaded()).toBeUndefined()
  })

  it('works without the server', async () => {
    server.use(http.post('/api/auth/sign-out', () => HttpResponse.error()))

    await signOut(ways, queries)

    expect(currentToken()).toBeNull()
  })

  it('does not note the page for the next person', async () => {
    server.use(http.post('/api/auth/sign-out', () => HttpResponse.json({ message: '' })))

    await signOut(ways, queries)

    expect(ways.invalidate).not.toHaveBeenCalled()
  })
})

import { waitFor } from '@testing-library/preact'
import { delay, http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventStream } from '@/testing/event-stream'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { forgetSessionEnd, sessionEnded } from './client'
import { followEvents, type LiveEvent } from './live-events'
import { doubt, heard, reachNow } from './reach'
import { currentToken, keepToken } from './token-store'

const quick = { shortestPauseMs: 1, longestPauseMs: 4 }
const stops: (() => void)[] = []

function follow(pace = {}) {
  const events: LiveEvent[] = []
  const onGap = vi.fn()
  stops.push(followEvents({ onEvent: (event) => events.push(event), onGap }, { ...quick, ...pace }))
  return { events, onGap }
}

beforeEach(() => {
  signInAs('admin')
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  show('visible')
  heard()
})

function show(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('following the server', () => {
  it('shows the token and hands on what happens, whole or in pieces', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    const { events } = follow()
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
    expect(stream.asked[0]?.headers.get('Authorization')).toBe(
      `Bearer ${currentToken()?.text ?? ''}`,
    )

    stream.send(':\nid: 7\n\n')
    stream.send('id: 8\nevent: notification\ndata: {"topic":"notif')
    stream.send('ication","subject":"n-1"}\n\nid: 9\nevent: setting\ndata: {"topic":"setting"}\n\n')

    await waitFor(() => {
      expect(events).toEqual([
        { topic: 'notification', subject: 'n-1' },
        { topic: 'setting', subject: null },
      ])
    })
  })

  it('comes back after the end and says how far it was', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    follow()
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })

    stream.send('id: 12\nevent: setting\ndata: {"topic":"setting"}\n\n')
    stream.end()

    await waitFor(() => {
      expect(stream.asked).toHaveLength(2)
    })
    expect(stream.asked[1]?.headers.get('Last-Event-ID')).toBe('12')
  })

  it('tells of a gap when the server cannot say what was missed', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    const { onGap, events } = follow()
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })

    stream.send('id: 40\nevent: reset\ndata: {}\n\n')

    await waitFor(() => {
      expect(onGap).toHaveBeenCalledOnce()
    })
    expect(events).toEqual([])
  })

  it('passes over what it cannot read', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    const { events } = follow()
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })

    stream.send('id: 1\nevent: odd\ndata: {nonsense\n\nid: 2\ndata: {"topic":"state"}\n\n')

    await waitFor(() => {
      expect(events.at(-1)).toEqual({ topic: 'state', subject: null })
    })
  })

  it('takes a stream that is silent for too long as dead', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    follow({ silentMs: 20 })

    await waitFor(() => {
      expect(stream.asked.length).toBeGreaterThan(1)
    })
  })

  it('takes a comment for a sign of life', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    follow({ silentMs: 500 })
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
    const beginning = Date.now()

    await waitFor(
      () => {
        stream.send(':\n\n')
        expect(Date.now() - beginning).toBeGreaterThan(700)
      },
      { interval: 10 },
    )

    expect(stream.asked).toHaveLength(1)
  })
})

describe('the way to the server', () => {
  it('is lost when an attempt fails, and is there again when one succeeds', async () => {
    server.use(http.get('/api/events', () => HttpResponse.error()))
    follow()
    await waitFor(() => {
      expect(reachNow().away).toBe(true)
    })

    server.use(eventStream().handler)

    await waitFor(() => {
      expect(reachNow().away).toBe(false)
    })
  })

  it('is lost when nothing answers for too long', async () => {
    server.use(
      http.get('/api/events', async () => {
        await delay('infinite')
      }),
    )
    follow({ answerMs: 5 })

    await waitFor(() => {
      expect(reachNow().away).toBe(true)
    })
  })

  it('is not there when only a proxy answers', async () => {
    server.use(http.get('/api/events', () => new HttpResponse(null, { status: 502 })))
    follow()

    await waitFor(() => {
      expect(reachNow().away).toBe(true)
    })
  })

  it('is there although the server has no place for another stream', async () => {
    let asked = 0
    server.use(
      http.get('/api/events', () => {
        asked += 1
        return new HttpResponse(null, { status: 503, headers: { 'X-Request-Id': 'r-1' } })
      }),
    )
    follow()

    await waitFor(() => {
      expect(asked).toBeGreaterThan(2)
    })
    expect(reachNow().away).toBe(false)
  })

  it('is looked at anew at once when a call failed', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    follow({ shortestPauseMs: 60_000 })
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
    stream.send(':\n\n')
    await waitFor(() => {
      expect(reachNow().lastHeard).not.toBeNull()
    })

    doubt()

    await waitFor(() => {
      expect(stream.asked).toHaveLength(2)
    })
  })

  it('is tried at once when the device comes back online', async () => {
    const stream = eventStream()
    server.use(
      http.get('/api/events', () => HttpResponse.error(), { once: true }),
      stream.handler,
    )
    follow({ shortestPauseMs: 60_000 })
    await waitFor(() => {
      expect(reachNow().away).toBe(true)
    })

    window.dispatchEvent(new Event('online'))

    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
  })

  it('is not given up when the screen is shown again while the stream lives', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    const { events } = follow()
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })

    document.dispatchEvent(new Event('visibilitychange'))
    stream.send('data: {"topic":"state"}\n\n')

    await waitFor(() => {
      expect(events).toHaveLength(1)
    })
    expect(stream.asked).toHaveLength(1)
  })

  it('is given up when the screen is shown again after a long silence', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    follow({ staleMs: 0, shortestPauseMs: 60_000 })
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })

    await waitFor(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      expect(stream.asked).toHaveLength(2)
    })
  })
})

describe('a page that is hidden', () => {
  it('lets go of its connection, and goes on where it was when it is shown again', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    follow({ hiddenMs: 1 })
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
    stream.send(':\nid: 31\n\n')
    await waitFor(() => {
      expect(reachNow().lastHeard).not.toBeNull()
    })

    show('hidden')
    await waitFor(() => {
      show('visible')
      if (stream.asked.length < 2) show('hidden')
      expect(stream.asked).toHaveLength(2)
    })

    expect(stream.asked[1]?.headers.get('Last-Event-ID')).toBe('31')
    expect(reachNow().away).toBe(false)
  })

  it('keeps its connection when it is shown again soon', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    const { events } = follow()
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })

    show('hidden')
    show('visible')
    stream.send('data: {"topic":"state"}\n\n')

    await waitFor(() => {
      expect(events).toHaveLength(1)
    })
    expect(stream.asked).toHaveLength(1)
  })

  it('does not begin before it is shown', async () => {
    const stream = eventStream()
    server.use(stream.handler)
    show('hidden')
    follow()
    await Promise.resolve()
    expect(stream.asked).toEqual([])

    show('visible')

    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
  })
})

describe('the session', () => {
  it('has ended when the server does not know the token any more', async () => {
    server.use(http.get('/api/events', () => new HttpResponse(null, { status: 401 })))

    follow()

    await waitFor(() => {
      expect(currentToken()).toBeNull()
    })
    expect(sessionEnded()).toBe('by-server')
    forgetSessionEnd()
  })

  it('is not asked for when nobody is signed in', async () => {
    keepToken(null)
    const stream = eventStream()
    server.use(stream.handler)

    follow()
    await Promise.resolve()

    expect(stream.asked).toEqual([])
  })
})

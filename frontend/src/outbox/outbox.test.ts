import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentToken, keepToken } from '@/api/token-store'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { clear } from './device-store'
import { withAnswers, type Deed, type OfTrip } from './entry'
import { add, entryNow, flush, giveUp, load, onSent, outboxNow, replace } from './outbox'

const trip = (id: string): OfTrip => ({
  id,
  number: `TRP-${id}`,
  route: 'Pune → Nagpur',
  plate: 'MH12AB3456',
})
const step = (what: 'start' | 'arrive', odometer: number, confirm?: string[]): Deed => ({
  what,
  body: { at: '2026-11-28T09:00:00Z', odometer, ...(confirm && { confirm }) },
})

type Call = { path: string; key: string | null; body: Record<string, unknown> }
let calls: Call[]
let answer: (call: Call) => Response

beforeEach(async () => {
  signInAs('driver')
  await clear('entries')
  await load()
  calls = []
  answer = () => HttpResponse.json({ id: 't1', status: 'in_progress' })
  server.use(
    http.all('/api/trips/*', async ({ request }) => {
      const call = {
        path: new URL(request.url).pathname,
        key: request.headers.get('Idempotency-Key'),
        body: (await request.json()) as Record<string, unknown>,
      }
      calls.push(call)
      return answer(call)
    }),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const refusal = (status: number, code: string, more: object = {}) =>
  HttpResponse.json({ code, detail: code, ...more }, { status })

describe('what was done', () => {
  it('is sent in the order in which it was done, each with its own key and time', async () => {
    await add(trip('t1'), step('start', 100))
    await add(trip('t1'), step('arrive', 300))
    await add(trip('t1'), { what: 'delay', body: { at: '2026-11-28T09:30:00Z', minutes: 20 } })

    await flush()

    expect(calls.map(({ path }) => path)).toEqual([
      '/api/trips/t1/start',
      '/api/trips/t1/arrival',
      '/api/trips/t1/delay',
    ])
    expect(new Set(calls.map(({ key }) => key)).size).toBe(3)
    expect(calls[0]?.body).toEqual({ at: '2026-11-28T09:00:00Z', odometer: 100 })
    expect(outboxNow().entries).toEqual([])
  })

  it('lies on the phone before anything is sent, and is found again', async () => {
    await add(trip('t1'), step('start', 100))

    expect(calls).toEqual([])
    await load()
    expect(outboxNow().entries).toMatchObject([{ deed: { what: 'start' }, state: 'waiting' }])
  })

  it('tells the pages what the server made of it before it leaves', async () => {
    const heard = vi.fn(() => {
      expect(outboxNow().entries).toHaveLength(1)
    })
    const stop = onSent(heard)
    await add(trip('t1'), step('start', 100))

    await flush()
    stop()

    expect(heard).toHaveBeenCalledExactlyOnceWith({ id: 't1', status: 'in_progress' })
  })

  it('tells the other tabs as well, but not those of somebody else', async () => {
    const heard = vi.fn()
    const stop = onSent(heard)
    const otherTab = new BroadcastChannel('busmanager.outbox')
    const account = currentToken()?.account

    otherTab.postMessage({ account: 'somebody else', sent: { id: 't2' } })
    otherTab.postMessage({ account, sent: { id: 't1' } })
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalled()
    })
    stop()
    otherTab.close()

    expect(heard).toHaveBeenCalledExactlyOnceWith({ id: 't1' })
  })

  it.each([
    ['no network', () => HttpResponse.error()],
    ['a server that fails', () => refusal(500, 'server.unexpected')],
    ['a proxy with nothing behind it', () => new HttpResponse(null, { status: 502 })],
    ['too many at once', () => refusal(429, 'server.busy')],
    ['a session that ended', () => refusal(401, 'access.not-signed-in')],
  ])('waits with %s, and goes later under the same key', async (_, away) => {
    answer = away
    await add(trip('t1'), step('start', 100, []))
    await add(trip('t1'), step('arrive', 300))
    await flush()
    expect(calls).toHaveLength(1)
    signInAs('driver')
    await load()
    expect(outboxNow().entries.map(({ state }) => state)).toEqual(['waiting', 'waiting'])

    answer = () => HttpResponse.json({ id: 't1' })
    await flush()

    expect(calls).toHaveLength(3)
    expect(calls[1]).toEqual(calls[0])
    expect(outboxNow().entries).toEqual([])
  })

  it('is kept with the reason when it is refused, and holds up its own trip only', async () => {
    answer = ({ path }) =>
      path.includes('/t1/')
        ? refusal(409, 'trip.bus-already-out', { params: { bus: 'Shivneri', number: 'TRP9' } })
        : HttpResponse.json({ id: 't2' })
    const first = await add(trip('t1'), step('start', 100))
    await add(trip('t1'), step('arrive', 300))
    await add(trip('t2'), step('start', 500))

    await flush()
    await flush()

    expect(calls.map(({ path }) => path)).toEqual(['/api/trips/t1/start', '/api/trips/t2/start'])
    expect(entryNow(first)).toMatchObject({
      state: 'refused',
      problem: { status: 409, code: 'trip.bus-already-out', params: { bus: 'Shivneri' } },
    })
    expect(outboxNow().entries).toHaveLength(2)
  })

  it('goes in its old place under a new key when it was corrected', async () => {
    answer = () => refusal(422, 'trip.odometer-went-back')
    const first = await add(trip('t1'), step('start', 100))
    await add(trip('t1'), step('arrive', 300))
    await flush()
    answer = () => HttpResponse.json({ id: 't1' })
    const entry = entryNow(first)
    if (entry === undefined) throw new Error('It was not kept')

    await replace(entry, step('start', 120))
    await flush()

    expect(calls.map(({ body }) => body.odometer)).toEqual([100, 120, 300])
    expect(calls[1]?.key).not.toBe(calls[0]?.key)
  })

  it('is gone only when somebody gives it up', async () => {
    answer = () => refusal(409, 'trip.wrong-status')
    const id = await add(trip('t1'), step('start', 100))
    await flush()
    expect(entryNow(id)).toBeDefined()

    await giveUp(id)

    expect(outboxNow().entries).toEqual([])
  })

  it('belongs to whoever did it', async () => {
    await add(trip('t1'), step('start', 100))
    keepToken(null)
    await flush()

    expect(calls).toEqual([])
    expect(outboxNow().entries).toEqual([])
    signInAs('driver')
    await load()
    expect(outboxNow().entries).toHaveLength(1)
  })
})

const odd = () =>
  refusal(409, 'input.questions', {
    questions: [{ code: 'trip.distance-odd', detail: 'odd', needs_reason: false }],
  })

describe('a question of the server', () => {
  it('is kept for whoever has just done it, and passes with the answer', async () => {
    answer = ({ body }) =>
      (body.confirm as string[]).length === 0 ? odd() : HttpResponse.json({ id: 't1' })
    const id = await add(trip('t1'), step('arrive', 2112, []))
    await flush()
    const entry = entryNow(id)
    expect(entry).toMatchObject({ state: 'asked' })
    if (entry === undefined) return

    await replace(entry, withAnswers(entry))
    await flush()

    expect(calls[1]?.body.confirm).toEqual(['trip.distance-odd'])
    expect(outboxNow().entries).toEqual([])
  })

  it('asks nobody later: then it passes, and the office sees what was odd', async () => {
    answer = () => HttpResponse.error()
    await add(trip('t1'), step('arrive', 2112, []))
    await flush()
    answer = ({ body }) => ('confirm' in body ? odd() : HttpResponse.json({ id: 't1' }))

    await flush()

    expect(calls.map(({ body }) => 'confirm' in body)).toEqual([true, true, false])
    expect(calls[1]?.key).toBe(calls[0]?.key)
    expect(calls[2]?.key).not.toBe(calls[0]?.key)
    expect(outboxNow().entries).toEqual([])
  })
})

describe('two tabs', () => {
  it('send one after the other what lies in the same store, each entry once', async () => {
    vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: oneAtATime() } }))
    vi.resetModules()
    const other = await import('./outbox')
    const tokens = await import('@/api/token-store')
    tokens.keepToken(window.localStorage.getItem('busmanager.token'))
    await add(trip('t1'), step('start', 100))
    await add(trip('t1'), step('arrive', 300))
    await other.load()
    expect(other.outboxNow().entries).toHaveLength(2)

    await Promise.all([flush(), other.flush()])

    expect(calls.map(({ path }) => path)).toEqual(['/api/trips/t1/start', '/api/trips/t1/arrival'])
    expect(other.outboxNow().entries).toEqual([])
  })

  it('hear of each other', async () => {
    vi.resetModules()
    const other = await import('./outbox')
    const changed = new Promise<void>((resolve) => {
      other.onOutboxChange(resolve)
    })

    await add(trip('t1'), step('start', 100))
    await changed

    expect(other.outboxNow().entries).toHaveLength(1)
  })
})

/** Locks as a browser has them, for one name. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: (_: string, work: () => Promise<void>) => {
      const mine = last.then(work)
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

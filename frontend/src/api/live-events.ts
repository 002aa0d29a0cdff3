import { currentToken } from './token-store'

/** Something on the server is not any more as it is shown here. */
export type LiveEvent = { readonly topic: string; readonly subject: string | null }

type Follower = {
  readonly onEvent: (event: LiveEvent) => void
  /** Events may have been missed: everything that is shown is loaded again. */
  readonly onGap: () => void
}

const SHORTEST_MS = 1_000
const LONGEST_MS = 60_000

/** Follows the server's events until told to stop; comes back by itself, the more slowly the longer it fails. */
export function followEvents(follower: Follower): () => void {
  const stop = new AbortController()
  void followForever(follower, stop.signal)
  return () => {
    stop.abort()
  }
}

async function followForever(follower: Follower, stop: AbortSignal) {
  let lastId: string | null = null
  let wait = SHORTEST_MS
  const seen = (id: string | null) => {
    lastId = id ?? lastId
    wait = SHORTEST_MS
  }
  while (!stop.aborted && currentToken() !== null) {
    await followOnce(follower, lastId, seen, stop).catch(() => undefined)
    if (stop.aborted) return
    await pause(wait * (0.75 + Math.random() / 2), stop)
    wait = Math.min(LONGEST_MS, wait * 2)
  }
}

async function followOnce(
  follower: Follower,
  lastId: string | null,
  seen: (id: string | null) => void,
  signal: AbortSignal,
) {
  const headers = new Headers({ Accept: 'text/event-stream' })
  headers.set('Authorization', `Bearer ${currentToken()?.text ?? ''}`)
  if (lastId !== null) headers.set('Last-Event-ID', lastId)
  const response = await window.fetch('/api/events', { headers, signal })
  if (!response.ok || response.body === null) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const frames = (rest + value).split(/\r?\n\r?\n/)
    rest = frames.pop() ?? ''
    for (const frame of frames) take(frame, follower, seen)
  }
}

function take(frame: string, follower: Follower, seen: (id: string | null) => void) {
  const lines = frame.split(/\r?\n/)
  const value = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? null
  const kind = value('event')
  const data = value('data')
  seen(value('id'))
  if (kind === 'reset') follower.onGap()
  else if (data !== null) {
    const told = JSON.parse(data) as { topic?: string; subject?: string | null }
    const topic = told.topic ?? kind
    if (topic !== null && topic !== undefined)
      follower.onEvent({ topic, subject: told.subject ?? null })
  }
}

const pause = (ms: number, stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = window.setTimeout(resolve, ms)
    stop.addEventListener('abort', () => {
      window.clearTimeout(timer)
      resolve()
    })
  })

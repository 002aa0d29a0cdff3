import { tokenRefused } from './client'
import { unattended } from './in-use'
import { heard, heardFrom, lost, onDoubt } from './reach'
import { currentToken } from './token-store'

/** Something on the server is not any more as it is shown here. */
export type LiveEvent = { readonly topic: string; readonly subject: string | null }

type Follower = {
  readonly onEvent: (event: LiveEvent) => void
  /** Events may have been missed: everything that is shown is loaded again. */
  readonly onGap: () => void
}

export type Pace = {
  /** The server says at least a word every 25 s; a stream that is silent for this long is dead. */
  readonly silentMs: number
  /** The same when there is a reason to look: the screen was woken, or the network came back. */
  readonly staleMs: number
  readonly answerMs: number
  /**
   * A page that is hidden for this long lets go: a browser opens six connections to a server, and each tab that kept
   * one would take it from the others.
   */
  readonly hiddenMs: number
  readonly shortestPauseMs: number
  readonly longestPauseMs: number
}

const usual: Pace = {
  silentMs: 70_000,
  staleMs: 30_000,
  answerMs: 15_000,
  hiddenMs: 15_000,
  shortestPauseMs: 1_000,
  longestPauseMs: 60_000,
}

/** Follows the server's events until told to stop; comes back by itself, the more slowly the longer it fails. */
export function followEvents(follower: Follower, pace: Partial<Pace> = {}): () => void {
  const stop = new AbortController()
  void followForever(follower, { ...usual, ...pace }, stop.signal)
  return () => {
    stop.abort()
  }
}

type Attempt = {
  /** The last event of which this screen knows. */
  lastId: string | null
  heardAnything: boolean
  retryAfterMs: number
  /** Given up on purpose: the next one need not wait. */
  letGo: boolean
}

async function followForever(follower: Follower, pace: Pace, stop: AbortSignal) {
  let lastId: string | null = null
  let pauseMs = pace.shortestPauseMs
  for (;;) {
    await shown(stop)
    if (stop.aborted || currentToken() === null) return
    const attempt: Attempt = { lastId, heardAnything: false, retryAfterMs: 0, letGo: false }
    await followOnce(follower, attempt, pace, stop)
    lastId = attempt.lastId
    if (attempt.heardAnything) pauseMs = pace.shortestPauseMs
    if (attempt.letGo) continue
    // Not all screens at once, when a server comes back.
    await pause(Math.max(attempt.retryAfterMs, pauseMs * (0.75 + Math.random() / 2)), stop)
    pauseMs = Math.min(pace.longestPauseMs, pauseMs * 2)
  }
}

async function followOnce(follower: Follower, attempt: Attempt, pace: Pace, stop: AbortSignal) {
  const end = new AbortController()
  let lastByteAt = Date.now()
  let watchdog = window.setTimeout(giveUp, pace.answerMs)
  function giveUp() {
    end.abort()
  }
  function letGo() {
    attempt.letGo = true
    end.abort()
  }
  const sign = () => {
    lastByteAt = Date.now()
    window.clearTimeout(watchdog)
    watchdog = window.setTimeout(giveUp, pace.silentMs)
  }
  const forget = onWake((reason) => {
    // An attempt that is being made finds out by itself; one that is open may not notice that it is dead.
    if (!attempt.heardAnything) return
    if (reason === 'sign' && Date.now() - lastByteAt < pace.staleMs) return
    letGo()
  })
  const forgetHiding = onHiding(pace.hiddenMs, letGo)
  try {
    await read(follower, attempt, sign, AbortSignal.any([stop, end.signal]))
  } catch {
    // Whatever it was, the next attempt will tell.
  } finally {
    window.clearTimeout(watchdog)
    forget()
    forgetHiding()
  }
  if (!attempt.heardAnything && !attempt.letGo && !stop.aborted) lost()
}

async function read(follower: Follower, attempt: Attempt, sign: () => void, signal: AbortSignal) {
  const token = currentToken()?.text ?? ''
  const headers = new Headers({
    Accept: 'text/event-stream',
    Authorization: `Bearer ${token}`,
    ...unattended(),
  })
  if (attempt.lastId !== null) headers.set('Last-Event-ID', attempt.lastId)
  const response = await window.fetch('/api/events', { headers, signal, cache: 'no-store' })
  if (!heardFrom(response)) return
  attempt.heardAnything = true
  attempt.retryAfterMs = 1000 * (Number(response.headers.get('Retry-After')) || 0)
  if (response.status === 401) tokenRefused(token)
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    return
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  signal.addEventListener('abort', () => {
    reader.cancel().catch(() => undefined)
  })
  let rest = ''
  for (;;) {
    sign()
    const { done, value } = await reader.read()
    if (done) return
    heard()
    const frames = (rest + value).split(/\r?\n\r?\n/)
    rest = frames.pop() ?? ''
    for (const frame of frames) attempt.lastId = take(frame, follower) ?? attempt.lastId
  }
}

/** Hands on what a frame says; answers its number. */
function take(frame: string, follower: Follower): string | null {
  const lines = frame.split(/\r?\n/)
  const value = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? null
  const kind = value('event')
  const data = value('data')
  if (kind === 'reset') follower.onGap()
  else if (data !== null) {
    const told = parsed(data)
    const topic = told.topic ?? kind
    if (topic !== null) follower.onEvent({ topic, subject: told.subject ?? null })
  }
  return value('id')
}

function parsed(data: string): { topic?: string; subject?: string | null } {
  try {
    return JSON.parse(data) as { topic?: string; subject?: string | null }
  } catch {
    return {}
  }
}

/** Calls back when it may be worth trying again: a sign from the device, or a call that failed. */
function onWake(wake: (reason: 'sign' | 'doubt') => void): () => void {
  const sign = () => {
    if (document.visibilityState === 'visible') wake('sign')
  }
  const forgetDoubt = onDoubt(() => {
    wake('doubt')
  })
  document.addEventListener('visibilitychange', sign)
  window.addEventListener('online', sign)
  return () => {
    forgetDoubt()
    document.removeEventListener('visibilitychange', sign)
    window.removeEventListener('online', sign)
  }
}

/** Calls back when the page has been hidden for a while. */
function onHiding(ms: number, hide: () => void): () => void {
  let timer = 0
  const look = () => {
    window.clearTimeout(timer)
    if (document.visibilityState === 'hidden') timer = window.setTimeout(hide, ms)
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Waits until somebody can see the page. */
const shown = (stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (document.visibilityState === 'hidden' && !stop.aborted) return
      document.removeEventListener('visibilitychange', look)
      stop.removeEventListener('abort', look)
      resolve()
    }
    document.addEventListener('visibilitychange', look)
    stop.addEventListener('abort', look)
    look()
  })

/** Waits; a sign from the device ends it at once. */
const pause = (ms: number, stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (stop.aborted) {
      resolve()
      return
    }
    const end = () => {
      window.clearTimeout(timer)
      forget()
      stop.removeEventListener('abort', end)
      resolve()
    }
    const timer = window.setTimeout(end, ms)
    const forget = onWake((reason) => {
      if (reason === 'sign') end()
    })
    stop.addEventListener('abort', end)
  })

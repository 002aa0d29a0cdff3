import { asProblem } from '@/api/problem'
import { randomId } from '@/api/random-id'
import { currentToken } from '@/api/token-store'
import { allOf, put, remove } from './device-store'
import { told, withoutQuestions, type Deed, type Entry, type OfTrip, type Trip } from './entry'
import { sendEntry } from './send-entry'

/** How it stands with what was done on this phone. */
export type Outbox = {
  /** Of whoever is signed in, in the order in which it was done. */
  readonly entries: readonly Entry[]
  /** While something is being sent: how much of how much. */
  readonly sending: { readonly done: number; readonly count: number } | null
  /** When the last one was sent, since this page was opened. */
  readonly sentAt: number | null
}

type Listener = () => void
type SentListener = (trip: Trip) => void

const ONE_TAB = 'busmanager.outbox'

let outbox: Outbox = { entries: [], sending: null, sentAt: null }
let flushing: Promise<void> | null = null
let again = false
const listeners = new Set<Listener>()
const sentListeners = new Set<SentListener>()
const otherTabs = new BroadcastChannel(ONE_TAB)

/** What another tab wrote, or what the server made of what it sent. */
type News = { readonly account: string | undefined; readonly sent?: Trip }

otherTabs.onmessage = ({ data }: MessageEvent<News>) => {
  if (data.sent !== undefined && data.account === currentToken()?.account) tellSent(data.sent)
  void load()
}

export const outboxNow = () => outbox

export function onOutboxChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Told before the entry leaves the outbox, so that nothing looks undone in between. */
export function onSent(listener: SentListener): () => void {
  sentListeners.add(listener)
  return () => {
    sentListeners.delete(listener)
  }
}

function tellSent(trip: Trip) {
  for (const listener of sentListeners) listener(trip)
}

/** To the other tabs. */
function tell(news: Omit<News, 'account'>) {
  otherTabs.postMessage({ account: currentToken()?.account, ...news } satisfies News)
}

function become(change: Partial<Outbox>) {
  outbox = { ...outbox, ...change }
  for (const listener of listeners) listener()
}

/** Reads what lies on the device. */
export async function load(): Promise<void> {
  const account = currentToken()?.account
  const all = await allOf<Entry>('entries')
  become({ entries: all.filter((entry) => entry.account === account) })
}

async function changed() {
  await load()
  tell({})
}

/** Written on the device first; whoever calls may wait for the sending or not. */
export async function add(trip: OfTrip, deed: Deed): Promise<number> {
  const account = currentToken()?.account
  if (account === undefined) throw new Error('Nobody is signed in')
  const at = 'at' in deed.body && deed.body.at != null ? deed.body.at : new Date().toISOString()
  const entry: Omit<Entry, 'id'> = {
    key: randomId(),
    account,
    trip,
    deed,
    at,
    state: 'waiting',
    tries: 0,
    problem: null,
  }
  const id = (await put('entries', entry)) as number
  await changed()
  return id
}

/** In the place of what was refused or asked about: as something new to the server, at the old place in the line. */
export async function replace(entry: Entry, deed: Deed): Promise<void> {
  const next: Entry = {
    ...entry,
    deed,
    key: randomId(),
    state: 'waiting',
    tries: 0,
    problem: null,
  }
  await put('entries', next)
  await changed()
}

/** Only a person gives something up. */
export async function giveUp(id: number): Promise<void> {
  await remove('entries', id)
  await changed()
}

export const entryNow = (id: number) => outbox.entries.find((entry) => entry.id === id)

/** Sends what waits, in order, until it is all sent or there is no way; one tab at a time. */
export function flush(): Promise<void> {
  if (flushing !== null) {
    again = true
    return flushing
  }
  again = false
  flushing = inOneTab(sendAll).finally(() => {
    flushing = null
    become({ sending: null })
    // Somebody wrote something when we were just going.
    return again ? flush() : undefined
  })
  return flushing
}

async function sendAll() {
  let done = 0
  await load()
  for (let entry = nextOf(outbox.entries); entry !== undefined; entry = nextOf(outbox.entries)) {
    become({ sending: { done, count: done + countWaiting() } })
    if ((await trySend(entry)) === 'later') return
    done += 1
  }
}

const countWaiting = () => outbox.entries.filter(({ state }) => state === 'waiting').length

/** The oldest one that nothing of the same trip stands in front of. */
export function nextOf(entries: readonly Entry[]): Entry | undefined {
  const held = new Set<string>()
  for (const entry of entries) {
    if (entry.state === 'waiting' && !held.has(entry.trip.id)) return entry
    if (entry.state !== 'waiting') held.add(entry.trip.id)
  }
  return undefined
}

async function trySend(entry: Entry): Promise<'over' | 'later'> {
  if (currentToken()?.account !== entry.account) return 'later'
  const tried = { ...entry, tries: entry.tries + 1 }
  // Before it goes: whether the answer came back to somebody who waited for it is known later only by that.
  await put('entries', tried)
  try {
    const trip = await sendEntry(tried)
    tellSent(trip)
    tell({ sent: trip })
    await remove('entries', entry.id)
    become({ sentAt: Date.now() })
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.passing || waits.has(problem.status)) {
      await changed()
      return 'later'
    }
    const first = entry.tries === 0
    if (problem.questions.length > 0 && !first) {
      await replace(entry, withoutQuestions(entry.deed))
      return 'over'
    }
    const state = problem.questions.length > 0 ? 'asked' : 'refused'
    await put('entries', { ...tried, state, problem: told(problem) } satisfies Entry)
  }
  await changed()
  return 'over'
}

/** Nobody is signed in any more, or it took too long: that says nothing about what was sent. */
const waits: ReadonlySet<number> = new Set([401, 408])

/** Without locks, as on plain HTTP, two tabs may send the same: its key lets it happen once all the same. */
function inOneTab(work: () => Promise<void>): Promise<void> {
  const locks = (navigator as { locks?: LockManager }).locks
  return locks === undefined ? work() : locks.request(ONE_TAB, work)
}

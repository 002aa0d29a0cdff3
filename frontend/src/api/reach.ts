import { useSyncExternalStore } from 'react'

/** Whether the server answers, as far as this page knows. */
export type Reach = {
  readonly away: boolean
  /** When it last said anything; null when it never did since this page was opened. */
  readonly lastHeard: number | null
}

let lastHeard: number | null = null
let reach: Reach = { away: false, lastHeard }
const watchers = new Set<() => void>()
const doubters = new Set<() => void>()

/** The server said something, no matter what. */
export function heard(): void {
  lastHeard = Date.now()
  if (reach.away) become({ away: false, lastHeard })
}

/** The server was asked anew, and there is no way to it. */
export function lost(): void {
  if (!reach.away) become({ away: true, lastHeard })
}

/** One call failed. That may be the call or the way; whoever follows the server finds out. */
export function doubt(): void {
  for (const doubter of doubters) doubter()
}

/**
 * What an answer says about the way to the server: one that is not the server's own, such as that of a proxy with
 * nothing behind it, says nothing good.
 */
export function heardFrom(response: Response): boolean {
  const stranger = response.status >= 502 && !response.headers.has('X-Request-Id')
  if (stranger) doubt()
  else heard()
  return !stranger
}

export const onDoubt = (doubter: () => void) => listen(doubters, doubter)

export const reachNow = () => reach

export const useReach = () => useSyncExternalStore(onReachChange, reachNow)

export const onReachChange = (watcher: () => void) => listen(watchers, watcher)

function become(next: Reach) {
  reach = next
  for (const watcher of watchers) watcher()
}

function listen(listeners: Set<() => void>, listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

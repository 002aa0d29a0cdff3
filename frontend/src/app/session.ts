import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api, done } from '@/api/client'
import { forgetAnswers } from '@/outbox/kept-answers'
import { currentToken, keepToken, onTokenChange, type Token } from '@/api/token-store'

/** What a session needs of the router. */
type Ways = {
  readonly invalidate: () => Promise<unknown>
  readonly navigate: (to: { to: '/sign-in'; replace: true }) => Promise<unknown>
}

/** Nobody waits longer than this for a server that is to be told goodbye. */
const GOODBYE_MS = 3_000

let leaving = false

/**
 * Keeps the pages with whoever is signed in, in whichever tab that happens: the guards of the routes look again, and
 * nobody sees what was loaded for somebody else.
 */
export function followSession(ways: Ways, queries: QueryClient): () => void {
  let known = currentToken()
  const follow = async () => {
    const before = known
    known = currentToken()
    if (leaving || isSame(before, known)) return
    if (before !== null && known !== null) {
      queries.clear()
      changePerson()
    }
    await ways.invalidate()
    if (known === null) queries.clear()
  }
  return onTokenChange(() => void follow())
}

/** A renewed token changes nothing, unless its owner has another role by now. */
const isSame = (a: Token | null, b: Token | null) =>
  a?.session === b?.session && a?.role === b?.role

/** Leaves this device, whether the server can be told or not. The next person begins at the door. */
export async function signOut(ways: Ways, queries: QueryClient): Promise<void> {
  const told = done(api.POST('/api/auth/sign-out')).catch(() => undefined)
  await Promise.race([told, new Promise((resolve) => window.setTimeout(resolve, GOODBYE_MS))])
  leaving = true
  keepToken(null)
  leaving = false
  await forgetAnswers().catch(() => undefined)
  await ways.navigate({ to: '/sign-in', replace: true })
  queries.clear()
}

let changes = 0
const listeners = new Set<() => void>()

function changePerson() {
  changes += 1
  for (const listener of listeners) listener()
}

/** How often somebody took another one's place without anybody passing the door, as another tab makes possible. */
export const usePersonChanges = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    () => changes,
  )

/** The session of whoever is signed in. */
export const useSession = () =>
  useSyncExternalStore(onTokenChange, () => currentToken()?.session ?? null)

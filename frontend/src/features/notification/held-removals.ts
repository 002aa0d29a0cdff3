import { useSyncExternalStore } from 'react'
import { currentToken, onTokenChange } from '@/api/token-store'
import type { Message } from './notification-queries'

/** Messages that somebody deleted and may still take back: hidden here, and the server knows nothing of it yet. */
let held: readonly Message[] = []
const listeners = new Set<() => void>()

export const holdRemoval = (message: Message) => {
  become([...held, message])
}

export const releaseRemoval = (message: Message) => {
  become(held.filter((each) => each.id !== message.id))
}

export const useHeldRemovals = () => useSyncExternalStore(subscribe, () => held)

function become(next: readonly Message[]) {
  held = next
  for (const listener of listeners) listener()
}

// Nobody can take back any more what the one who left has deleted, so it was not deleted.
onTokenChange(() => {
  if (currentToken() === null) become([])
})

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

import { useEffect, useSyncExternalStore } from 'react'

let own: string | null = null
const listeners = new Set<() => void>()

/** The name of what the page shows, for the window's title; without it the title is that of the route. */
export function useTitle(title: string): void {
  useEffect(() => {
    become(title)
    return () => {
      if (own === title) become(null)
    }
  }, [title])
}

export const useOwnTitle = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    () => own,
  )

function become(next: string | null) {
  own = next
  for (const listener of listeners) listener()
}

import { useSyncExternalStore } from 'react'

const UPDATE_EVERY_MS = 60 * 60 * 1000

/** Goes on with the new version; nothing while there is none. */
type Take = (() => void) | null

let take: Take = null
const listeners = new Set<() => void>()

/** A way to go on with the new version, once one is ready. Nothing is loaded again until somebody asks for it. */
export function useNewVersion(): Take {
  return useSyncExternalStore(subscribe, () => take)
}

/**
 * Keeps the application on this device, so that it starts without a network, and watches for new versions. Browsers have
 * no such thing on plain HTTP.
 */
export async function keepOnDevice(reload = loadAgain): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  // Refused where the certificate is not trusted, say; everything else works without.
  const registration = await serviceWorker.register('/sw.js').catch(() => null)
  if (registration === null) return
  let asked = false

  const look = () => {
    // Without a controller this is the first version that is kept, and already the one that is shown.
    if (registration.waiting === null || serviceWorker.controller === null) return
    offer(() => {
      asked = true
      if (registration.waiting === null) reload()
      else registration.waiting.postMessage({ type: 'SKIP_WAITING' })
    })
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) reload()
    // another window took the new version: this one goes on with it when its person wants to
    else offer(reload)
  })
  look()

  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < UPDATE_EVERY_MS) return
    looked = Date.now()
    registration.update().catch(() => undefined)
  })
}

const loadAgain = () => {
  window.location.reload()
}

function offer(next: Take) {
  take = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

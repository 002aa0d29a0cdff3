import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { currentToken, keepToken } from '@/api/token-store'

const HOUR_MS = 3_600_000
const NAME = 'busmanager.renewal'
/** Longer than the client waits for an answer. */
const LEASE_MS = 20_000

/** Renews the token silently whenever half of its life has passed, until told to stop. */
export function keepRenewed(): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void renewIfDue()
  }
  const timer = window.setInterval(() => void renewIfDue(), HOUR_MS)
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', look)
  void renewIfDue()
  return () => {
    window.clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('online', look)
  }
}

export async function renewIfDue(): Promise<void> {
  if (!isDue()) return
  await inOneTab(async () => {
    // Another tab may have been faster.
    if (isDue()) await renew()
  }).catch(() => undefined)
}

/** Asks for a fresh token of the same session; the server writes into it what the person may be by now. */
export async function renew(): Promise<void> {
  const asked = currentToken()
  if (asked === null) return
  const fresh = await body(api.POST('/api/auth/renewal'))
  // Whoever signed out or in meanwhile is not brought back.
  if (currentToken()?.session === asked.session) keepToken(fresh.access_token)
}

function isDue() {
  const token = currentToken()
  return token !== null && Date.now() >= (token.issuedAt + token.expiresAt) / 2
}

/** Only one tab at a time does it; the others need not wait for it. */
async function inOneTab(work: () => Promise<void>): Promise<void> {
  // Missing where the page was loaded over plain HTTP.
  const locks = (navigator as { locks?: LockManager }).locks
  if (locks !== undefined)
    return locks.request(NAME, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await work()
    })
  const mine = takeLease()
  if (mine === null) return
  try {
    await work()
  } finally {
    if (window.localStorage.getItem(NAME) === mine) window.localStorage.removeItem(NAME)
  }
}

function takeLease(): string | null {
  const [until] = (window.localStorage.getItem(NAME) ?? '0').split(' ')
  if (Number(until) > Date.now()) return null
  const mine = `${Date.now() + LEASE_MS} ${randomId()}`
  window.localStorage.setItem(NAME, mine)
  return mine
}

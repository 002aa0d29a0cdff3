import { onReachChange, reachNow } from '@/api/reach'
import { flush } from './outbox'

const AGAIN_MS = 15_000

/** Tries at the start, when there is a network again, when the page is shown again, and now and then. */
export function keepSending(): () => void {
  const send = () => {
    flush().catch(() => undefined)
  }
  const shown = () => {
    if (document.visibilityState === 'visible') send()
  }
  const heard = onReachChange(() => {
    if (!reachNow().away) send()
  })
  const timer = window.setInterval(send, AGAIN_MS)
  window.addEventListener('online', send)
  document.addEventListener('visibilitychange', shown)
  send()
  return () => {
    heard()
    window.clearInterval(timer)
    window.removeEventListener('online', send)
    document.removeEventListener('visibilitychange', shown)
  }
}

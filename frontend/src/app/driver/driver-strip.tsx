import { useRouterState } from '@tanstack/react-router'
import { useReach } from '@/api/reach'
import { OfflineStrip, type StripState } from '@/components/offline-strip'
import { retold, type Entry } from '@/outbox/entry'
import { useOutbox } from '@/outbox/use-outbox'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { useLasting } from '../use-lasting'

/** A device that wakes up needs a moment to find its network. */
const MOMENT_MS = 2_000
/** That all is sent is news for a while. */
const NEWS_MS = 8_000

/** Whether there is a way to the server, and what becomes of that which was done on this phone. */
export function DriverStrip() {
  return <OfflineStrip strip={useStrip()} to="/driver/waiting" />
}

/** There it stands already, larger and with what can be done. */
const pageOf = ({ trip, deed }: Entry) =>
  deed.what === 'takings' || deed.what === 'delay'
    ? `/driver/trips/${trip.id}/${deed.what}`
    : `/driver/trips/${trip.id}/steps/${deed.what}`

function useStrip(): StripState | null {
  const text = useText()
  const format = useFormat()
  const { away, lastHeard } = useReach()
  const { entries, sending, sentAt } = useOutbox()
  const awayLastingly = useLasting(away, MOMENT_MS)
  const old = useLasting(sentAt !== null && entries.length === 0, NEWS_MS)
  const page = useRouterState({ select: ({ location }) => location.pathname })
  const waiting = entries.filter(({ state }) => state === 'waiting').length
  const stuck = entries.filter((entry) => entry.state !== 'waiting' && pageOf(entry) !== page)

  if (stuck.length > 0) {
    const problem = stuck[0]?.problem
    const reason = problem == null ? '' : problemText(text, retold(problem))
    return { state: 'fail', count: stuck.length, reason }
  }
  if (sending !== null && !away) return { state: 'send', ...sending }
  if (awayLastingly || waiting > 0) {
    const since = lastHeard === null ? null : format.time(new Date(lastHeard))
    return { state: 'off', waiting, since }
  }
  if (sentAt !== null && entries.length === 0 && !old)
    return { state: 'sent', at: format.time(new Date(sentAt)) }
  return null
}

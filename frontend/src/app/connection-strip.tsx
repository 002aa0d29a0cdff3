import { useReach } from '@/api/reach'
import { OfflineStrip } from '@/components/offline-strip'
import { useFormat } from '@/text/format'
import { useLasting } from './use-lasting'

/** A device that wakes up needs a moment to find its network. */
const MOMENT_MS = 2_000

/** Says so when there is no way to the server. */
export function ConnectionStrip() {
  const format = useFormat()
  const { away, lastHeard } = useReach()
  const lastingly = useLasting(away, MOMENT_MS)
  const since = lastHeard === null ? null : format.time(new Date(lastHeard))
  return <OfflineStrip strip={lastingly ? { state: 'off', waiting: 0, since } : null} />
}

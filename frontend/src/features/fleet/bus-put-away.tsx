import { PutAwayNotice } from '@/components/put-away-notice'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'

/** Says that a bus is not in the fleet any more. */
export function BusPutAway({ bus }: { bus: Bus }) {
  const text = useText()
  return (
    <PutAwayNotice since={bus.archived_at} title={(day) => text('fleet.putAwayNotice', { day })}>
      {text('fleet.putAwayBody')}
    </PutAwayNotice>
  )
}

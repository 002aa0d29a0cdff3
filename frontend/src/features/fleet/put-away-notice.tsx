import type { ReactNode } from 'react'
import { Notice } from '@/components/notice'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'

/** Says that a bus is not in the fleet any more. */
export function PutAwayNotice({ bus, action }: { bus: Bus; action?: ReactNode }) {
  const text = useText()
  const format = useFormat()
  if (bus.archived_at == null) return null
  return (
    <Notice
      glyph="inbox"
      title={text('fleet.putAwayNotice', { day: format.date(bus.archived_at) })}
      action={action}
    >
      <p>{text('fleet.putAwayBody')}</p>
    </Notice>
  )
}

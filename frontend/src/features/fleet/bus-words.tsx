import type { GlyphName } from '@/components/glyph'
import { StatusBadge, type Tone } from '@/components/status-badge'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import { useText } from '@/text/language'
import { busStatuses, ownerships, type BusStatus } from './bus-search'
import type { Bus } from './bus-queries'

const statuses: Readonly<Record<BusStatus, { tone: Tone; glyph: GlyphName }>> = {
  active: { tone: 'good', glyph: 'check' },
  maintenance: { tone: 'info', glyph: 'wrench' },
  inactive: { tone: 'idle', glyph: 'none' },
}

/** Whether a bus is on the road. */
export function BusStatusBadge({ status }: { status: string }) {
  const text = useText()
  const known = busStatuses.find((each) => each === status)
  if (known === undefined) return <StatusBadge tone="idle" word={status} />
  return <StatusBadge {...statuses[known]} word={text(`bus.${known}`)} />
}

export const statusOptions = (text: Text) =>
  busStatuses.map((value) => ({ value, label: text(`bus.${value}`) }))

export const ownershipOptions = (text: Text) =>
  ownerships.map((value) => ({ value, label: text(`fleet.${value}`) }))

/** 40, 33.33 */
export const share = (percent: number, format: Format) =>
  format.decimal(percent, Number.isInteger(percent) ? 0 : 2)

/** Whose bus it is: ours, or with whom it is shared. */
export function ownerOf(bus: Bus, text: Text, format: Format): string {
  if (bus.ownership_type !== 'partnership') return text('fleet.owned')
  return text('fleet.with', {
    partner: bus.partner_name ?? '',
    share: share(bus.partner_profit_share, format),
  })
}

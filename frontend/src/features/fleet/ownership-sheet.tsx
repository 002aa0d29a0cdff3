import { useQuery } from '@tanstack/react-query'
import { StatusBadge } from '@/components/status-badge'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { ownershipOf, type Ownership } from './bus-records-queries'
import { share } from './bus-words'
import { Sheet } from './sheet'

/** Whose the bus is now, and whose it was or will be. */
export function OwnershipSheet({ bus }: { bus: Bus }) {
  const text = useText()
  const { data } = useQuery(ownershipOf(bus.id))
  const now: Ownership = { ...bus, from: '', holds_today: true }
  return (
    <Sheet title={text('fleet.ownership')}>
      <ul className="lines">
        {(data ?? [now]).map((span) => (
          <li key={span.from}>
            <Span span={span} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Span({ span }: { span: Ownership }) {
  const text = useText()
  const format = useFormat()
  const shared = span.ownership_type === 'partnership'
  return (
    <div className="line">
      <span>{shared ? span.partner_name : text('fleet.owned')}</span>
      {span.holds_today ? <StatusBadge tone="good" word={text('fleet.holdsToday')} /> : <span />}
      {span.from !== '' && (
        <span className="sub">
          {span.until == null
            ? text('fleet.from', { from: format.day(span.from) })
            : text('fleet.fromTo', { from: format.day(span.from), to: format.day(span.until) })}
        </span>
      )}
      {shared && (
        <span className="sub num">
          {text('fleet.shares', {
            ours: share(span.company_profit_share, format),
            theirs: share(span.partner_profit_share, format),
          })}
        </span>
      )}
    </div>
  )
}

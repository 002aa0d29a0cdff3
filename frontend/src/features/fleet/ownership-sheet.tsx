import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { StatusBadge } from '@/components/status-badge'
import { Sheet } from '@/components/sheet'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { bus as busOf, type Bus } from './bus-queries'
import { ownershipOf, type Ownership } from './bus-records-queries'
import { share } from './bus-words'
import { OwnershipDialog } from './ownership-dialog'

/** Whose the bus is now, and whose it was or will be. */
export function OwnershipSheet({ bus }: { bus: Bus }) {
  const text = useText()
  const [setting, setSetting] = useState(false)
  const { data } = useQuery(ownershipOf(bus.id))
  const { data: seen } = useQuery(busOf(bus.id))
  const now: Ownership = { ...bus, from: '', holds_today: true }
  return (
    <Sheet
      title={text('fleet.ownership')}
      end={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            setSetting(true)
          }}
        >
          {text('papers.ownershipSet')}
        </button>
      }
    >
      <ul className="lines">
        {(data ?? [now]).map((span) => (
          <li key={span.from}>
            <Span span={span} />
          </li>
        ))}
      </ul>
      {setting && seen !== undefined && (
        <OwnershipDialog
          bus={seen}
          onClose={() => {
            setSetting(false)
          }}
        />
      )}
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

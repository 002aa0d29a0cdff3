import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { ownerOf } from './bus-words'
import { TaxDue } from './paper-badge'

/** What kind of bus it is. */
export function BusFacts({ bus }: { bus: Bus }) {
  const text = useText()
  const format = useFormat()
  return (
    <dl className="facts">
      <dt>{text('fleet.name')}</dt>
      <dd>{bus.bus_name ?? <span className="muted">{text('common.none')}</span>}</dd>
      <dt>{text('fleet.type')}</dt>
      <dd>{bus.bus_type ?? <span className="muted">{text('common.none')}</span>}</dd>
      <dt>{text('fleet.seats')}</dt>
      <dd>{format.number(bus.capacity)}</dd>
      <dt>{text('fleet.owner')}</dt>
      <dd>{ownerOf(bus, text, format)}</dd>
    </dl>
  )
}

/** What it owes each month, and when next. */
export function TaxFacts({ bus }: { bus: Bus }) {
  const text = useText()
  const format = useFormat()
  const { home_state: state, last_tax_paid_date: paid, next_tax_due_date: next } = bus
  return (
    <dl className="facts">
      <dt>{text('fleet.homeState')}</dt>
      <dd>{state?.state_name ?? <span className="muted">{text('fleet.noState')}</span>}</dd>
      <dt>{text('fleet.monthlyTax')}</dt>
      <dd>
        {format.money(bus.monthly_tax_amount)}{' '}
        <span className="muted">{text('fleet.dueDayOf', { day: bus.tax_due_day })}</span>
      </dd>
      <dt>{text('fleet.lastPaid')}</dt>
      <dd>
        {paid == null ? <span className="muted">{text('fleet.neverPaid')}</span> : format.day(paid)}
      </dd>
      <dt>{text('fleet.nextTax')}</dt>
      <dd>
        {next == null ? (
          <span className="muted">{text('fleet.noDue')}</span>
        ) : (
          <TaxDue day={next} />
        )}
      </dd>
    </dl>
  )
}

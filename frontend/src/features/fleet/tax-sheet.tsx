import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Sheet } from '@/components/sheet'
import { StatusBadge } from '@/components/status-badge'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { taxRecords, type TaxRecord } from './bus-records-queries'
import { TaxFacts } from './bus-facts'
import { NewTaxDialog } from './new-tax-dialog'
import { PayTaxDialog } from './pay-tax-dialog'

const STEP = 12

/** Road tax: how it is owed, each period, and the step that pays it. */
export function TaxSheet({ bus }: { bus: Bus }) {
  const text = useText()
  const [limit, setLimit] = useState(STEP)
  const [dialog, setDialog] = useState<TaxRecord | 'new' | null>(null)
  const { data, error, isFetching, refetch } = useQuery(taxRecords(bus.id, limit))
  const close = () => {
    setDialog(null)
  }
  return (
    <Sheet
      title={text('fleet.tax')}
      end={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            setDialog('new')
          }}
        >
          {text('fleet.newTax')}
        </button>
      }
    >
      <div className="in">
        <TaxFacts bus={bus} />
      </div>
      {data === undefined && error !== null && (
        <ErrorState
          title={text('fleet.taxesFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && data.rows.length > 0 && (
        <ul className="lines bus-taxes">
          {data.rows.map((tax) => (
            <li key={tax.id}>
              <TaxLine
                tax={tax}
                onPay={() => {
                  setDialog(tax)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && data.rows.length < data.total && (
        <p className="in">
          <button
            type="button"
            className="btn"
            onClick={() => {
              setLimit(limit + STEP)
            }}
          >
            {text('bus.more')}
          </button>
        </p>
      )}
      {dialog === 'new' && <NewTaxDialog bus={bus} onClose={close} />}
      {dialog !== null && dialog !== 'new' && <PayTaxDialog tax={dialog} onClose={close} />}
    </Sheet>
  )
}

function TaxLine({ tax, onPay }: { tax: TaxRecord; onPay: () => void }) {
  const text = useText()
  const format = useFormat()
  const period = text('fleet.taxPeriod', {
    from: format.day(tax.tax_period_start),
    to: format.day(tax.tax_period_end),
  })
  return (
    <div className="line">
      <span>
        {period}
        <small className="soft">
          {tax.paid_date == null
            ? text('fleet.dueOn', { day: format.day(tax.due_date) })
            : text('fleet.paidOn', { day: format.day(tax.paid_date) })}
          {tax.payment_reference != null && ` · ${tax.payment_reference}`}
        </small>
      </span>
      <span className="num">{format.money(tax.amount)}</span>
      <TaxBadge tax={tax} />
      {tax.paid_date == null && (
        <button
          type="button"
          className="btn sm"
          aria-label={text('fleet.payTaxOf', { period })}
          onClick={onPay}
        >
          {text('fleet.payTax')}
        </button>
      )}
    </div>
  )
}

function TaxBadge({ tax }: { tax: TaxRecord }) {
  const text = useText()
  if (tax.paid_date != null) return <StatusBadge tone="good" word={text('fleet.paid')} />
  if (tax.days_left < 0) return <StatusBadge tone="bad" word={text('fleet.overdue')} />
  const word = tax.days_left === 0 ? text('fleet.dueToday') : text('fleet.toPay')
  return <StatusBadge tone={tax.days_left === 0 ? 'bad' : 'want'} word={word} />
}

import { useState } from 'react'
import { ApprovePlainButton } from '@/components/decision/approve-plain-button'
import { DecisionPicture } from '@/components/decision/decision-picture'
import { DecisionQueue } from '@/components/decision/decision-queue'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { Plate } from '@/components/plate'
import { toast } from '@/components/toast'
import { useFormat } from '@/text/format'
import bill from './bill.svg?url'
import { PartRow } from './part-row'
import { useSamples } from './samples'

type Expense = {
  id: string
  what: 'diesel' | 'toll' | 'parking' | 'food'
  amount: number
  bus: string
}

const waiting: readonly Expense[] = [
  { id: 'e1', what: 'diesel', amount: 9841.52, bus: 'MH12AB3456' },
  { id: 'e2', what: 'diesel', amount: 14_884, bus: 'MH14GH7781' },
  { id: 'e3', what: 'toll', amount: 385, bus: 'MH12CD7890' },
  { id: 'e4', what: 'parking', amount: 200, bus: 'MH12EF1122' },
  { id: 'e5', what: 'food', amount: 440.5, bus: 'MH12EF1122' },
]

const isOdd = (expense: Expense) => expense.what === 'diesel'

/** Decisions one after the other. */
export function QueueParts() {
  const words = useSamples()
  const format = useFormat()
  const [items, setItems] = useState(waiting)
  const [current, setCurrent] = useState<string | null>('e1')
  const leave = (gone: readonly Expense[]) => {
    setItems((before) => before.filter((item) => !gone.includes(item)))
    return Promise.resolve()
  }
  return (
    <PartRow name={words.queue} wide>
      <ApprovePlainButton
        items={items}
        hasQuestion={isOdd}
        amountOf={(item) => item.amount}
        onApprove={leave}
      />
      <div className="part-wide part-queue">
        <DecisionQueue
          items={items}
          keyOf={(item) => item.id}
          nameOf={(item) => `${words[item.what]} ${format.money(item.amount)}`}
          label={words.queueLabel}
          current={current}
          onCurrent={setCurrent}
          hasQuestion={isOdd}
          line={(item) => <Line expense={item} />}
          picture={(item) => (
            <DecisionPicture
              source={isOdd(item) ? bill : null}
              alternative={words.pictureSays}
              caption={words.picture}
            />
          )}
          facts={(item) => <Facts expense={item} />}
          onApprove={(item) => leave([item])}
          onDeny={(item) => leave([item])}
          ask={{
            label: words.askDriver,
            onAsk: (item) => {
              toast({ text: `${words.askDriver}: ${words[item.what]}` })
            },
          }}
          empty={<EmptyState title={words.nothingWaits}>{words.nothingWaitsWhat}</EmptyState>}
        />
      </div>
    </PartRow>
  )
}

function Line({ expense: { what, amount, bus } }: { expense: Expense }) {
  const words = useSamples()
  const format = useFormat()
  return (
    <>
      <span className="row between">
        <span className="strong">{words[what]}</span>
        <span className="num">{format.money(Math.round(amount)).replace(/\.00$/, '')}</span>
      </span>
      <span className="muted">
        <Plate number={bus} />
      </span>
    </>
  )
}

function Facts({ expense }: { expense: Expense }) {
  const words = useSamples()
  const format = useFormat()
  return (
    <>
      <div className="row wrap between">
        <p className="part-30">{format.money(expense.amount)}</p>
        <Plate number={expense.bus} />
      </div>
      <p>
        {words[expense.what]}, {format.moment('2026-11-21T04:36:00+05:30')}
      </p>
      <h3 className="part-checks">{words.checks}</h3>
      {isOdd(expense) && (
        <p className="want">
          <Glyph name="warning" /> <b>{words.lessKm}</b>
          <small className="part-small">{words.arithmetic}</small>
        </p>
      )}
      <p>
        <Glyph name="check" /> {words.agrees}
      </p>
    </>
  )
}

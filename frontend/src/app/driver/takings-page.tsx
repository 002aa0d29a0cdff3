import './step-page.css'
import { useParams, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { AmountInput } from '@/components/form/amount-input'
import { FieldFrame } from '@/components/form/field-frame'
import { Sheet } from '@/components/sheet'
import { isThereAndBack } from '@/components/trip-words'
import { channels } from '@/features/trip/driver-steps'
import type { TakingsBody, Trip } from '@/outbox/entry'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { Refused } from './refused'
import { TripHead } from './trip-head'
import { useDoing } from './use-doing'

type Channel = (typeof channels)[number]
type Field = Channel | `return_${Channel}`

const words: Record<Channel, PlainKey> = {
  revenue_cash: 'drive.cash',
  revenue_online: 'drive.online',
  revenue_paytm: 'drive.paytm',
  revenue_others: 'drive.others',
  revenue_agent: 'drive.agent',
}

/** What was taken on the way, by how it was paid. */
export function TakingsPage() {
  const text = useText()
  const { trip } = useParams({ from: '/driver/trips/$trip/takings' })
  return (
    <TripHead id={trip} title={() => text('driver.takings')} before={text('driver.takings')}>
      {(shown) => <TakingsForm trip={shown} />}
    </TripHead>
  )
}

function TakingsForm({ trip }: { trip: Trip }) {
  const text = useText()
  const { entry: from, then } = useSearch({ from: '/driver/trips/$trip/takings' })
  const { entry, busy, send, giveUp } = useDoing(from)
  const deed = entry?.deed
  const [amounts, setAmounts] = useState(() =>
    amountsOf(trip, deed?.what === 'takings' ? deed.body : trip),
  )
  const set = (field: Field, plain: string) => {
    setAmounts((before) => ({ ...before, [field]: plain }))
  }
  const body = Object.fromEntries(
    Object.entries(amounts).map(([field, plain]) => [field, Number(plain)]),
  )

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        void send(trip, { what: 'takings', body }, (router) =>
          then === 'complete'
            ? router.navigate({
                to: '/driver/trips/$trip/steps/$step',
                params: { trip: trip.id, step: 'complete' },
              })
            : router.navigate({ to: '/driver' }),
        )
      }}
    >
      {entry?.state === 'refused' && (
        <Refused entry={entry} busy={busy} onGiveUp={() => void giveUp(entry)} />
      )}
      <Way title={text(isThereAndBack(trip) ? 'trip.outward' : 'driver.takings')}>
        {channels.map((channel) => (
          <Amount
            key={channel}
            channel={channel}
            name={channel}
            value={amounts[channel] ?? ''}
            onValue={set}
          />
        ))}
      </Way>
      {isThereAndBack(trip) && (
        <Way title={text('trip.back')}>
          {channels.map((channel) => (
            <Amount
              key={channel}
              channel={channel}
              name={`return_${channel}`}
              value={amounts[`return_${channel}`] ?? ''}
              onValue={set}
            />
          ))}
        </Way>
      )}
      <div className="thumbzone">
        <button type="submit" className="btn primary huge" aria-busy={busy}>
          {text('drive.saveTakings')}
        </button>
      </div>
    </form>
  )
}

function Way({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Sheet title={title}>
      <div className="in stack">{children}</div>
    </Sheet>
  )
}

type AmountProps = {
  channel: Channel
  name: Field
  value: string
  onValue: (field: Field, plain: string) => void
}

function Amount({ channel, name, value, onValue }: AmountProps) {
  const text = useText()
  const id = useId()
  return (
    <FieldFrame id={id} label={text(words[channel])}>
      {(attributes) => (
        <AmountInput
          attributes={attributes}
          name={name}
          value={value}
          decimals={2}
          filled
          before="₹"
          onValue={(plain) => {
            onValue(name, plain)
          }}
          onLeave={nothing}
          inputRef={nothing}
        />
      )}
    </FieldFrame>
  )
}

const nothing = () => undefined

/** Nothing taken is an empty field. */
function amountsOf(trip: Trip, from: TakingsBody): Partial<Record<Field, string>> {
  const fields: Field[] = isThereAndBack(trip)
    ? channels.flatMap((channel) => [channel, `return_${channel}`] as const)
    : [...channels]
  return Object.fromEntries(
    fields.map((field) => [
      field,
      from[field] == null || from[field] === 0 ? '' : String(from[field]),
    ]),
  )
}

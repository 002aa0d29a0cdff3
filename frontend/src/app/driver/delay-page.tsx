import './step-page.css'
import { useParams, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { FieldFrame } from '@/components/form/field-frame'
import { minutesWord } from '@/components/trip-words'
import type { Trip } from '@/outbox/entry'
import { useText } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { Refused } from './refused'
import { TripHead } from './trip-head'
import { useDoing } from './use-doing'

const choices = [10, 20, 30, 45, 60, 90, 120, 180, 240] as const
const REASON_MOST = 200

/** How late it will be, as whoever drives sees it. */
export function DelayPage() {
  const text = useText()
  const { trip } = useParams({ from: '/driver/trips/$trip/delay' })
  return (
    <TripHead id={trip} title={() => text('driver.delay')} before={text('driver.delay')}>
      {(shown) => <DelayForm trip={shown} />}
    </TripHead>
  )
}

function DelayForm({ trip }: { trip: Trip }) {
  const text = useText()
  const reasonId = useId()
  const { entry: from } = useSearch({ from: '/driver/trips/$trip/delay' })
  const { entry, busy, send, giveUp } = useDoing(from)
  const written = entry?.deed.what === 'delay' ? entry.deed.body : null
  const [minutes, setMinutes] = useState(written?.minutes ?? trip.delay_minutes ?? null)
  const [reason, setReason] = useState(written?.reason ?? trip.delay_reason ?? '')
  const [missing, setMissing] = useState(false)

  const say = (late: number | null) => {
    const at = new Date().toISOString()
    const why = reason.trim() === '' ? null : reason.trim()
    void send(trip, {
      what: 'delay',
      body: { at, minutes: late, reason: late === null ? null : why },
    })
  }

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (minutes === null) setMissing(true)
        else if (!busy) say(minutes)
      }}
    >
      {entry?.state === 'refused' && (
        <Refused entry={entry} busy={busy} onGiveUp={() => void giveUp(entry)} />
      )}
      <div className="card stack">
        <div role="group" aria-labelledby={`${reasonId}-late`}>
          <p id={`${reasonId}-late`} className="lbl">
            {text('drive.howLate')}
          </p>
          <div className="delay-choices">
            {choices.map((choice) => (
              <button
                key={choice}
                type="button"
                className="btn wraps"
                aria-pressed={minutes === choice}
                onClick={() => {
                  setMinutes(choice)
                  setMissing(false)
                }}
              >
                {minutesWord(text, choice)}
              </button>
            ))}
          </div>
          <p className="err" role="status">
            {missing && fieldText(text, { field: 'minutes', code: 'missing', message: '' })}
          </p>
        </div>
        <FieldFrame id={reasonId} label={text('drive.why')} optional>
          {(attributes) => (
            <input
              {...attributes}
              className="input"
              maxLength={REASON_MOST}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value)
              }}
            />
          )}
        </FieldFrame>
        {trip.delay_minutes != null && (
          <BusyButton
            busy={busy}
            look="block"
            onPress={() => {
              say(null)
            }}
          >
            {text('drive.onTimeAgain')}
          </BusyButton>
        )}
      </div>
      <div className="thumbzone">
        <button type="submit" className="btn primary huge" aria-busy={busy}>
          {text('drive.tellOffice')}
        </button>
      </div>
    </form>
  )
}

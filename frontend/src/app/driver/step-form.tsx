import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { ODOMETER_DIGITS, OdometerField } from '@/components/odometer-field'
import { NumberPad } from '@/components/number-pad'
import { lacksLastReading, readingBefore } from '@/features/trip/driver-steps'
import { withAnswers, type Deed, type Trip, type TripStep } from '@/outbox/entry'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { Refused } from './refused'
import { StepButtons } from './step-buttons'
import { oddOf } from './odd-reading'
import { canBeAsked, useDoing } from './use-doing'
import { useFormat } from '@/text/format'

type StepFormProps = { trip: Trip; step: TripStep; from: number | undefined }

/** The meter and the pad below it; what the server finds odd stands between them. */
export function StepForm({ trip, step, from }: StepFormProps) {
  const text = useText()
  const format = useFormat()
  const { entry, busy, send, giveUp } = useDoing(from)
  const before = readingBefore(trip, step)
  const [km, setKm] = useState(() => odometerOf(entry?.deed) ?? usual(trip, step))
  const [correcting, setCorrecting] = useState(false)
  const [missing, setMissing] = useState(false)
  const asked = entry?.state === 'asked' && !correcting
  const needsReading = step !== 'complete' || lacksLastReading(trip)

  if (entry === undefined && !busy && trip.next_step !== step) return <Done />

  const type = (typed: number | null) => {
    setKm(typed)
    setMissing(false)
    if (entry !== undefined) setCorrecting(true)
  }
  const save = () => {
    if (needsReading && km === null) {
      setMissing(true)
      return
    }
    setCorrecting(false)
    void send(trip, {
      what: step,
      body: {
        at: entry?.at ?? new Date().toISOString(),
        ...(needsReading && { odometer: km }),
        ...(canBeAsked() && { confirm: [] }),
      },
    })
  }
  const confirm = () => {
    if (entry !== undefined) void send(trip, withAnswers(entry))
  }

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && !asked) save()
      }}
    >
      {needsReading ? (
        <OdometerField
          label={text('drive.whatShown')}
          value={km}
          onChange={type}
          last={before}
          madeLabel={step === 'start' ? text('drive.sinceThen') : undefined}
          odd={asked ? oddOf(text, format, entry, before) : null}
          error={missing ? text('drive.readingMissing') : undefined}
          withPad
        />
      ) : (
        <Notice glyph="check" title={text('drive.closeAsk')}>
          <p className="small">{text('drive.closeAskWhat')}</p>
        </Notice>
      )}
      {entry?.state === 'refused' && !correcting && (
        <Refused entry={entry} busy={busy} onGiveUp={() => void giveUp(entry)} />
      )}
      <div className="thumbzone">
        {needsReading && !asked && (
          <NumberPad
            value={km === null ? '' : String(km)}
            digits={ODOMETER_DIGITS}
            onChange={(typed) => {
              type(typed === '' ? null : Number(typed))
            }}
          />
        )}
        <StepButtons
          asked={asked}
          busy={busy}
          word={wordOf(text, needsReading, km)}
          onCorrect={() => {
            setCorrecting(true)
          }}
          onConfirm={confirm}
        />
      </div>
    </form>
  )
}

function wordOf(text: Text, needsReading: boolean, km: number | null): string {
  if (!needsReading) return text('driver.complete')
  return km === null ? text('drive.saveNothing') : text('drive.save', { km })
}

/** The bus turns round where it arrived; everything else is read. */
const usual = (trip: Trip, step: TripStep): number | null =>
  step === 'return' ? (trip.odometer_end ?? null) : null

function odometerOf(deed: Deed | undefined): number | null {
  if (deed === undefined || deed.what === 'takings' || deed.what === 'delay') return null
  return deed.body.odometer ?? null
}

/** Done already: here, by the office, or on another phone. */
function Done() {
  const text = useText()
  return (
    <section className="sheet">
      <EmptyState
        title={text('drive.done')}
        first={
          <Link className="btn primary" to="/driver">
            {text('frame.today')}
          </Link>
        }
      >
        {text('drive.doneWhat')}
      </EmptyState>
    </section>
  )
}

import { useState } from 'react'
import * as z from 'zod/mini'
import { api, tagged } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { DateField } from '@/components/form/date-field'
import { FormDialog } from '@/components/form/form-dialog'
import { NumberField } from '@/components/form/number-field'
import { neededText, neededTime, optionalNumber } from '@/components/form/shapes'
import { TimeField } from '@/components/form/time-field'
import { useServerForm } from '@/components/form/use-server-form'
import { Notice } from '@/components/notice'
import { dayIn } from '@/components/period'
import { isThereAndBack } from '@/components/trip-words'
import type { Text } from '@/text/catalogue'
import { companyZone } from '@/text/company-zone'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { say, tripTouches } from './trip-actions'
import type { Trip } from './trip-queries'

/** How each step on the way is called: on its button, and in the question for the meter. */
export const stepWords = {
  start: { action: 'trips.start', meter: 'trips.meterStart' },
  arrive: { action: 'trips.arrive', meter: 'trips.meterArrive' },
  return: { action: 'trips.turnBack', meter: 'trips.meterReturn' },
  complete: { action: 'trips.complete', meter: 'trips.meterComplete' },
} as const

export type Step = keyof typeof stepWords

const schema = z.object({ odometer: optionalNumber(), day: neededText(), time: neededTime() })

type StepDialogProps = {
  readonly trip: Trip
  readonly step: Step
  readonly onClose: () => void
}

/** A step on the way, done by the office for who drives: what the meter shows, and when it was. */
export function StepDialog({ trip, step, onClose }: StepDialogProps) {
  const text = useText()
  const format = useFormat()
  const [defaults] = useState(() => ({ odometer: '', ...momentOf(format, trip, step) }))
  const form = useServerForm({
    schema,
    defaults,
    save: ({ odometer, day, time }, { headers, answers }) =>
      tagged(
        call(step, {
          params: { path: { id: trip.id } },
          headers,
          body: { odometer, at: `${day}T${time}`, ...answers },
        }),
      ),
    fieldOf: (member) => {
      if (member === 'at') return 'time'
      return member === memberOf(trip, step) ? 'odometer' : member
    },
    touches: tripTouches,
    onSaved: ({ record }) => {
      say('trips.saved', record)
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={`${text(stepWords[step].action)} · ${trip.trip_number}`}
      save={text(stepWords[step].action)}
      onClose={onClose}
    >
      {lacksEarlier(trip, step) && (
        <Notice tone="want" glyph="question" title={text('trips.stillMissing')}>
          <p>{text('trips.stillMissingWhat')}</p>
        </Notice>
      )}
      <NumberField
        form={form}
        name="odometer"
        label={text(stepWords[step].meter)}
        hint={lastReading(text, format, trip)}
        unit={text('parts.km')}
        decimals={2}
        optional
      />
      <div className="form-pair">
        <DateField form={form} name="day" label={text('trips.day')} />
        <TimeField form={form} name="time" label={text('trips.time')} />
      </div>
    </FormDialog>
  )
}

type Told = {
  readonly params: { readonly path: { readonly id: string } }
  readonly headers: Record<string, string>
  readonly body: components['schemas']['StepRequest']
}

function call(step: Step, told: Told) {
  switch (step) {
    case 'start':
      return api.POST('/api/trips/{id}/start', told)
    case 'arrive':
      return api.POST('/api/trips/{id}/arrival', told)
    case 'return':
      return api.POST('/api/trips/{id}/return', told)
    case 'complete':
      return api.POST('/api/trips/{id}/completion', told)
  }
}

/** Under which member of the trip the reading of a step is kept. */
function memberOf(trip: Trip, step: Step): string {
  if (step === 'start') return 'odometer_start'
  if (step === 'return') return 'odometer_return_start'
  const isHome = step === 'complete' && isThereAndBack(trip)
  return isHome ? 'odometer_return_end' : 'odometer_end'
}

/** A trip is closed with all its readings, and this dialog asks for the last one only. */
const lacksEarlier = (trip: Trip, step: Step) =>
  step === 'complete' &&
  (trip.odometer_start == null || (isThereAndBack(trip) && trip.odometer_end == null))

/** The latest that the meter showed: on this trip, or before it on another one of the bus. */
function lastReading(text: Text, format: Format, trip: Trip): string | undefined {
  const own = trip.odometer_return_start ?? trip.odometer_end ?? trip.odometer_start
  if (own != null) return text('trips.lastReading', { km: format.distance(own) })
  if (trip.last_odometer == null) return undefined
  const { km, at, trip_number: number } = trip.last_odometer
  return text('trips.lastReadingOfBus', {
    km: format.distance(km),
    when: format.moment(at),
    number,
  })
}

const HOUR_MS = 3_600_000

/** Now; the planned moment where that has passed long ago, for then somebody makes up for it. */
function momentOf(format: Format, trip: Trip, step: Step) {
  const now = new Date()
  const planned = plannedFor(trip, step)
  const passed = planned != null && now.getTime() - Date.parse(planned) > HOUR_MS
  const at = passed ? new Date(planned) : now
  return { day: dayIn(companyZone(), at), time: format.time(at) }
}

function plannedFor(trip: Trip, step: Step) {
  if (step === 'start') return trip.start_date
  if (step === 'arrive') return trip.arrives_at
  if (step === 'return') return trip.return_starts_at
  return isThereAndBack(trip) ? trip.return_arrives_at : trip.arrives_at
}

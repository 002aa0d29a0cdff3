import * as z from 'zod/mini'
import { api, tagged, type Tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { NumberField } from '@/components/form/number-field'
import { optionalNumber, optionalText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import type { Trip } from './trip-queries'
import { useTripForm } from './use-trip-form'

const schema = z.object({ minutes: optionalNumber(), reason: optionalText() })

const valuesOf = (trip: Trip) => ({
  minutes: trip.delay_minutes == null ? '' : String(trip.delay_minutes),
  reason: trip.delay_reason ?? '',
})

type DelayDialogProps = { readonly found: Tagged<Trip>; readonly onClose: () => void }

/** How late a trip will be and why, as somebody on the way or at the stand says it. */
export function DelayDialog({ found, onClose }: DelayDialogProps) {
  const text = useText()
  const { trip_number: number } = found.record
  const form = useTripForm({
    found,
    schema,
    valuesOf,
    send: (body, params, headers) =>
      tagged(api.PUT('/api/trips/{id}/delay', { params, headers, body })),
    onClose,
  })
  return (
    <FormDialog
      form={form}
      title={`${text('trips.noteDelay')} · ${number}`}
      save={text('trips.saveDelay')}
      onClose={onClose}
    >
      <NumberField
        form={form}
        name="minutes"
        label={text('trips.lateBy')}
        hint={text('trips.lateByHint')}
        unit={text('trips.minutesUnit')}
        optional
      />
      <TextField
        form={form}
        name="reason"
        label={text('form.reason')}
        hint={text('trips.delayHint')}
        optional
      />
    </FormDialog>
  )
}

import * as z from 'zod/mini'
import { api, tagged, type Tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { SelectField } from '@/components/form/select-field'
import { neededText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import type { Trip } from './trip-queries'
import { tripStatuses } from './trip-search'
import { statusWords } from './trip-word-keys'
import { useTripForm } from './use-trip-form'

const schema = z.object({ status: neededText(), reason: neededText() })

const valuesOf = ({ status }: Trip) => ({ status, reason: '' })

type CorrectDialogProps = { readonly found: Tagged<Trip>; readonly onClose: () => void }

/** Puts right what went wrong with the steps of a trip; why is kept in its history. */
export function CorrectDialog({ found, onClose }: CorrectDialogProps) {
  const text = useText()
  const { trip_number: number } = found.record
  const form = useTripForm({
    found,
    schema,
    valuesOf,
    send: (body, params, headers) =>
      tagged(api.POST('/api/trips/{id}/correction', { params, headers, body })),
    onClose,
  })
  return (
    <FormDialog
      form={form}
      title={`${text('trips.correct')} · ${number}`}
      save={text('trips.correct')}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="status"
        label={text('trips.status')}
        hint={text('trips.correctHint')}
        options={tripStatuses.map((value) => ({ value, label: text(statusWords[value]) }))}
      />
      <TextField
        form={form}
        name="reason"
        label={text('form.reason')}
        hint={text('form.reasonHint')}
      />
    </FormDialog>
  )
}

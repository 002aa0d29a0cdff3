import * as z from 'zod/mini'
import { api, tagged, type Tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { NumberField } from '@/components/form/number-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { isThereAndBack } from '@/components/trip-words'
import { useText } from '@/text/language'
import { say, tripTouches } from './trip-actions'
import { wholeTrip, type Trip } from './trip-queries'

type ReadingValues = {
  readonly odometer_start: string
  readonly odometer_end: string
  readonly odometer_return_start: string
  readonly odometer_return_end: string
}

const schema = z.object({
  odometer_start: z.string(),
  odometer_end: z.string(),
  odometer_return_start: z.string(),
  odometer_return_end: z.string(),
}) satisfies z.ZodMiniType<ReadingValues>

const typed = (km: number | null | undefined) => (km == null ? '' : String(km))

/** Nobody reads the meter twice while the bus turns round: the second reading is one where it differs. */
const valuesOf = (trip: Trip): ReadingValues => ({
  odometer_start: typed(trip.odometer_start),
  odometer_end: typed(trip.odometer_end),
  odometer_return_start:
    trip.odometer_return_start === trip.odometer_end ? '' : typed(trip.odometer_return_start),
  odometer_return_end: typed(trip.odometer_return_end),
})

const kmOf = (text: string) => (text === '' ? null : Number(text))

const wireOf = (values: ReadingValues) => ({
  odometer_start: kmOf(values.odometer_start),
  odometer_end: kmOf(values.odometer_end),
  odometer_return_start: kmOf(values.odometer_return_start),
  odometer_return_end: kmOf(values.odometer_return_end),
})

type ReadingsDialogProps = { readonly found: Tagged<Trip>; readonly onClose: () => void }

/** What the meter showed, in whatever order it becomes known. */
export function ReadingsDialog({ found, onClose }: ReadingsDialogProps) {
  const text = useText()
  const { id, trip_number: number } = found.record
  const back = isThereAndBack(found.record)
  const form = useRecordForm({
    found,
    schema,
    valuesOf,
    wireOf,
    send: (changes, headers, answers) =>
      tagged(
        api.PUT('/api/trips/{id}/readings', {
          params: { path: { id } },
          headers,
          body: { ...changes, ...answers },
        }),
      ),
    now: () => wholeTrip(id),
    touches: tripTouches,
    onSaved: (saved) => {
      say('trips.saved', saved)
      onClose()
    },
  })
  const reading = (name: keyof ReadingValues, label: string, hint?: string) => (
    <NumberField
      form={form}
      name={name}
      label={label}
      hint={hint}
      unit={text('parts.km')}
      decimals={2}
      optional
    />
  )
  return (
    <FormDialog
      form={form}
      title={`${text('trips.enterReadings')} · ${number}`}
      save={text('trips.saveReadings')}
      onClose={onClose}
    >
      <div className="form-pair">
        {reading('odometer_start', text('trips.readingStart'))}
        {reading('odometer_end', text('trips.readingEnd'))}
        {back &&
          reading(
            'odometer_return_start',
            text('trips.readingReturnStart'),
            text('trips.readingReturnHint'),
          )}
        {back && reading('odometer_return_end', text('trips.readingReturnEnd'))}
      </div>
    </FormDialog>
  )
}

import * as z from 'zod/mini'
import { api, tagged, type Tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { MoneyField } from '@/components/form/money-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { isThereAndBack } from '@/components/trip-words'
import { useText } from '@/text/language'
import { say, tripTouches } from './trip-actions'
import { wholeTrip, type Trip } from './trip-queries'
import { channels, takingsWord } from './trip-word-keys'

const members = channels.flatMap(({ there, back }) => [there, back])
type Member = (typeof members)[number]
type TakingValues = Record<Member, string>

const schema = z.record(z.enum(members), z.string()) satisfies z.ZodMiniType<TakingValues>

const each = <T,>(value: (member: Member) => T) =>
  Object.fromEntries(members.map((member) => [member, value(member)])) as Record<Member, T>

/** Nothing taken stands there as an empty field. */
const valuesOf = (trip: Trip): TakingValues =>
  each((member) => (trip[member] === 0 ? '' : String(trip[member])))

const wireOf = (values: TakingValues) =>
  each((member) => (values[member] === '' ? 0 : Number(values[member])))

type TakingsDialogProps = { readonly found: Tagged<Trip>; readonly onClose: () => void }

/** What came in on both ways, by channel. */
export function TakingsDialog({ found, onClose }: TakingsDialogProps) {
  const text = useText()
  const { id, trip_number: number } = found.record
  const back = isThereAndBack(found.record)
  const form = useRecordForm({
    found,
    schema,
    valuesOf,
    wireOf,
    send: (changes, headers) =>
      tagged(
        api.PUT('/api/trips/{id}/takings', { params: { path: { id } }, headers, body: changes }),
      ),
    now: () => wholeTrip(id),
    touches: tripTouches,
    onSaved: (saved) => {
      say('trips.saved', saved)
      onClose()
    },
  })
  const way = (which: 'there' | 'back', title: string) => (
    <fieldset className="trip-way">
      <legend className={back ? 'strong' : 'sr'}>{title}</legend>
      {channels.map(({ [which]: member, word }) => (
        <MoneyField key={member} form={form} name={member} label={text(word)} />
      ))}
    </fieldset>
  )
  return (
    <FormDialog
      wide={back}
      form={form}
      title={`${text(takingsWord(found.record))} · ${number}`}
      save={text('trips.saveTakings')}
      onClose={onClose}
    >
      <div className={back ? 'form-pair' : undefined}>
        {way('there', text(back ? 'trip.outward' : 'trip.wholeWay'))}
        {back && way('back', text('trip.back'))}
      </div>
    </FormDialog>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { ChoiceField } from '@/components/form/choice-field'
import { DateField } from '@/components/form/date-field'
import { useField, type FormOf } from '@/components/form/field'
import { FieldFrame } from '@/components/form/field-frame'
import { NumberField } from '@/components/form/number-field'
import { RecordPicker, type Pickable } from '@/components/form/record-picker'
import { TextAreaField } from '@/components/form/text-area-field'
import { TimeField } from '@/components/form/time-field'
import { useText } from '@/text/language'
import { busKind, driverKind, routeKind } from './trip-choices'
import { usualGst } from './gst-queries'
import { tripTypes } from './trip-search'
import { useLikeTheLast } from './use-like-the-last'
import type { TripValues } from './trip-values'
import { typeWords } from './trip-word-keys'

type TripFieldsProps = {
  readonly form: FormOf<TripValues>
  /** How those are called that the form begins with, by their ids. */
  readonly names: Readonly<Record<string, string>>
  /** Planned already: a new departure takes the arrival along. */
  readonly moves?: boolean
}

/** All that can be said of a trip before it runs. */
export function TripFields({ form, names, moves = false }: TripFieldsProps) {
  const text = useText()
  const type = useWatch({ control: form.control, name: 'trip_type' })
  const { data: gst } = useQuery(usualGst)
  const like = useLikeTheLast(form, !moves)
  const known = { ...names, ...like.names }
  return (
    <>
      <Part title={text('trips.who')}>
        <PickerField
          form={form}
          name="bus_id"
          kind={busKind}
          label={text('trips.bus')}
          hint={like.last === undefined ? text('trips.busHint') : text('trips.likeTheLast')}
          names={known}
          optional
        />
        <div className="form-pair">
          <PickerField
            form={form}
            name="driver_id"
            kind={driverKind}
            label={text('trips.driver')}
            names={known}
            optional
          />
          <PickerField
            form={form}
            name="route_id"
            kind={routeKind}
            label={text('trips.route')}
            names={known}
          />
        </div>
      </Part>
      <Part title={text('trips.when')}>
        <ChoiceField
          form={form}
          name="trip_type"
          label={text('trips.type')}
          options={tripTypes.map((value) => ({ value, label: text(typeWords[value]) }))}
        />
        <div className="form-pair">
          <DateField form={form} name="day" label={text('trips.day')} />
          <TimeField form={form} name="time" label={text('trips.leavesAt')} />
          <TimeField
            form={form}
            name="arrival_time"
            label={text('trips.arrivesAt')}
            hint={text(moves ? 'trips.arrivalMoves' : 'trips.arrivalHint')}
            optional
          />
        </div>
        {type === 'two_way' && (
          <div className="form-pair">
            <TimeField
              form={form}
              name="return_departure_time"
              label={text('trips.returnLeavesAt')}
              hint={text('trips.nextDayHint')}
              optional
            />
            <TimeField
              form={form}
              name="return_arrival_time"
              label={text('trips.returnArrivesAt')}
              optional
            />
          </div>
        )}
      </Part>
      <Part title={text('trips.rest')}>
        <NumberField
          form={form}
          name="gst_percentage"
          label={text('trips.gst')}
          hint={gst !== undefined && text('trips.gstHint', { percent: gst })}
          unit="%"
          decimals={2}
          optional
        />
        <TextAreaField form={form} name="notes" label={text('trips.notes')} optional />
      </Part>
    </>
  )
}

type PartProps = { readonly title: string; readonly children: ReactNode }

function Part({ title, children }: PartProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div className="in form">{children}</div>
    </section>
  )
}

type PickerFieldProps<T> = {
  readonly form: FormOf<TripValues>
  readonly name: 'bus_id' | 'driver_id' | 'route_id'
  readonly kind: Pickable<T>
  readonly label: string
  readonly hint?: string
  readonly names: Readonly<Record<string, string>>
  readonly optional?: boolean
}

function PickerField<T>(props: PickerFieldProps<T>) {
  const { form, name, kind, label, hint, optional } = props
  const text = useText()
  // What was chosen here; what somebody else chose is known by its id only.
  const [chosen, setChosen] = useState<{ readonly id: string; readonly word: string } | null>(null)
  const field = useField<TripValues, string>({ form, name, label }, (value) => {
    if (value === '') return text('common.none')
    return wordFor(value) ?? value
  })
  function wordFor(id: string): string | undefined {
    return id === chosen?.id ? chosen.word : props.names[id]
  }
  return (
    <FieldFrame {...field} label={label} hint={hint} optional={optional}>
      {(attributes) => (
        <RecordPicker
          kind={kind}
          attributes={attributes}
          label={label}
          name={field.name}
          chosen={field.value === '' ? '' : (wordFor(field.value) ?? '…')}
          inputRef={field.ref}
          onChoose={(record) => {
            const id = kind.idOf(record)
            setChosen({ id, word: kind.word(record) })
            field.set(id)
          }}
          onClear={
            optional === true
              ? () => {
                  field.set('')
                }
              : undefined
          }
          onLeave={field.left}
        />
      )}
    </FieldFrame>
  )
}

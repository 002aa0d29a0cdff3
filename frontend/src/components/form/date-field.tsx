import type { FieldValues } from 'react-hook-form'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { DayInput } from '../day-input'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

type DateFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  /** 2026-11-21 */
  readonly earliest?: string
  readonly latest?: string
}

/** A day, as 2026-11-21; the device brings the calendar. */
export function DateField<In extends FieldValues>(props: DateFieldProps<In>) {
  const text = useText()
  const { day } = useFormat()
  const field = useField(props, (value) => (value === '' ? text('common.none') : day(value)))
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <DayInput
          {...attributes}
          inputRef={field.ref}
          name={field.name}
          min={props.earliest}
          max={props.latest}
          value={field.value}
          onChange={({ currentTarget }) => {
            field.set(currentTarget.value)
          }}
          onBlur={field.left}
        />
      )}
    </FieldFrame>
  )
}

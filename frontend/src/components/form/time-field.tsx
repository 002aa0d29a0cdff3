import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

/** A time on the wall of the office, as 21:30; the device brings the clock. */
export function TimeField<In extends FieldValues>(props: FieldProps<In, string>) {
  const text = useText()
  const field = useField(props, (value) => (value === '' ? text('common.none') : value))
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <input
          {...attributes}
          ref={field.ref}
          className="input"
          type="time"
          name={field.name}
          value={field.value}
          onChange={(event) => {
            field.set(event.target.value)
          }}
          onBlur={field.left}
        />
      )}
    </FieldFrame>
  )
}

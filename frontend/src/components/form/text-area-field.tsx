import type { FieldValues } from 'react-hook-form'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

/** Several lines of text. */
export function TextAreaField<In extends FieldValues>(props: FieldProps<In, string>) {
  const field = useField(props)
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={field.ref}
          className="input"
          name={field.name}
          rows={3}
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

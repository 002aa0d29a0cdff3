import type { FieldValues } from 'react-hook-form'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

export type Option = { readonly value: string; readonly label: string }

type SelectFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  readonly options: readonly Option[]
  /** What stands there as long as nothing is chosen; without it something always is. */
  readonly nothing?: string
  /** It is shown, and cannot be chosen any more. */
  readonly fixed?: boolean
}

/** One of many; the device shows them as it does best. */
export function SelectField<In extends FieldValues>(props: SelectFieldProps<In>) {
  const { options, nothing, fixed } = props
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label
  const field = useField(props, (value) => labelOf(value) ?? nothing ?? value)
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <select
          {...attributes}
          ref={field.ref}
          className="select"
          name={field.name}
          value={field.value}
          disabled={fixed}
          onChange={(event) => {
            field.set(event.target.value)
          }}
          onBlur={field.left}
        >
          {nothing !== undefined && <option value="">{nothing}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { grouped } from './amount'
import { AmountInput } from './amount-input'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

type NumberFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  /** km, l, days, %; it stands behind the number. */
  readonly unit?: string
  readonly decimals?: number
}

/** A number as a plain text, such as `412806`; `neededNumber` of `shapes` makes the wire's number of it. */
export function NumberField<In extends FieldValues>(props: NumberFieldProps<In>) {
  const { unit, decimals = 0 } = props
  const text = useText()
  const field = useField(props, (value) =>
    value === '' ? text('common.none') : [grouped(value), unit].filter(Boolean).join(' '),
  )
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <AmountInput
          attributes={attributes}
          name={field.name}
          value={field.value}
          decimals={decimals}
          filled={false}
          onValue={field.set}
          onLeave={field.left}
          inputRef={field.ref}
          after={unit}
        />
      )}
    </FieldFrame>
  )
}

import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { settled } from './amount'
import { AmountInput } from './amount-input'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

type MoneyFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  /** What the money is for one of: "per l". */
  readonly per?: string
}

/** Rupees and paise as a plain text, such as `124500.5`; `neededNumber` of `shapes` makes the wire's number of it. */
export function MoneyField<In extends FieldValues>(props: MoneyFieldProps<In>) {
  const text = useText()
  const field = useField(props, (value) =>
    value === '' ? text('common.none') : `₹ ${settled(value, 2)}`,
  )
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <AmountInput
          attributes={attributes}
          name={field.name}
          value={field.value}
          decimals={2}
          filled
          onValue={field.set}
          onLeave={field.left}
          inputRef={field.ref}
          before="₹"
          after={props.per}
        />
      )}
    </FieldFrame>
  )
}

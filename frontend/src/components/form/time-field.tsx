import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'
import { timeOfDay } from './time-of-day'

/**
 * A time on the wall of the office, as 21:30. Not the browser's own field for it: that one asks for AM and PM where the
 * browser speaks American.
 */
export function TimeField<In extends FieldValues>(props: FieldProps<In, string>) {
  const text = useText()
  const field = useField(props, (value) => (value === '' ? text('common.none') : value))
  // While somebody types, 630 stands as it is typed, although 06:30 is kept.
  const [typed, setTyped] = useState<string | null>(null)
  const isLeft = typed === null
  const isUnreadable = isLeft && field.value !== '' && timeOfDay(field.value) === null
  return (
    <FieldFrame
      {...field}
      error={isUnreadable ? text('field.not-a-time-of-day') : field.error}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
    >
      {(attributes) => (
        <input
          {...attributes}
          ref={field.ref}
          className="input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          name={field.name}
          value={typed ?? field.value}
          onFocus={({ currentTarget }) => {
            currentTarget.select()
          }}
          onChange={({ target: { value } }) => {
            setTyped(value)
            field.set(timeOfDay(value) ?? value.trim())
          }}
          onBlur={() => {
            setTyped(null)
            field.left()
          }}
        />
      )}
    </FieldFrame>
  )
}

import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

type TextFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  readonly type?: 'text' | 'email' | 'tel'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly placeholder?: string
  /** What people usually write; anything else is as good. */
  readonly suggestions?: readonly string[]
}

/** One line of text. */
export function TextField<In extends FieldValues>(props: TextFieldProps<In>) {
  const field = useField(props)
  const listId = `${field.id}-list`
  const isText = (props.type ?? 'text') === 'text'
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            ref={field.ref}
            className="input"
            type={props.type ?? 'text'}
            name={field.name}
            list={props.suggestions && listId}
            autoComplete={props.autoComplete ?? 'off'}
            autoCapitalize={isText ? undefined : 'none'}
            spellCheck={isText ? undefined : false}
            placeholder={props.placeholder}
            value={field.value}
            onChange={(event) => {
              field.set(event.target.value)
            }}
            onBlur={field.left}
          />
          {props.suggestions && (
            <datalist id={listId}>
              {props.suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  )
}

/** A telephone number, on the keys of a telephone. */
export function PhoneField<In extends FieldValues>(props: FieldProps<In, string>) {
  return <TextField {...props} type="tel" autoComplete="tel" />
}

/** An e-mail address. */
export function EmailField<In extends FieldValues>(props: FieldProps<In, string>) {
  return <TextField {...props} type="email" autoComplete="email" />
}

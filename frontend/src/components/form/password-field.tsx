import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { useField, type FieldProps } from './field'
import { FieldFrame } from './field-frame'

type PasswordFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  /** Tells the browser's password store which one is meant. */
  readonly autoComplete: 'current-password' | 'new-password'
}

/** A password, which can be looked at before it is sent. */
export function PasswordField<In extends FieldValues>(props: PasswordFieldProps<In>) {
  const text = useText()
  const field = useField(props, () => '')
  const [shown, setShown] = useState(false)
  return (
    <FieldFrame {...field} label={props.label} hint={props.hint} optional={props.optional}>
      {(attributes) => (
        <div className="affix">
          <input
            {...attributes}
            ref={field.ref}
            className="input"
            type={shown ? 'text' : 'password'}
            name={field.name}
            autoComplete={props.autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            value={field.value}
            onChange={(event) => {
              field.set(event.target.value)
            }}
            onBlur={field.left}
          />
          <button
            type="button"
            className="btn quiet"
            aria-label={shown ? text('form.hidePassword') : text('form.showPassword')}
            onClick={() => {
              setShown(!shown)
            }}
          >
            {shown ? text('common.hide') : text('common.show')}
          </button>
        </div>
      )}
    </FieldFrame>
  )
}

import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { useField, type FieldProps } from './field'
import { FieldNote } from './field-frame'

/** Yes or no. */
export function CheckField<In extends FieldValues>(
  props: Omit<FieldProps<In, boolean>, 'optional'>,
) {
  const text = useText()
  const { ref, ...field } = useField(props, (value) =>
    value ? text('common.yes') : text('common.no'),
  )
  const noteId = `${field.id}-note`
  const hasNote = field.error !== null || props.hint !== undefined
  return (
    <div className={field.error === null ? 'field' : 'field bad'}>
      <div className="check">
        <input
          id={field.id}
          ref={ref}
          type="checkbox"
          name={field.name}
          checked={field.value}
          aria-describedby={hasNote ? noteId : undefined}
          aria-invalid={field.error !== null}
          onChange={(event) => {
            field.set(event.target.checked)
          }}
          onBlur={field.left}
        />
        <label htmlFor={field.id}>{props.label}</label>
      </div>
      {hasNote && <FieldNote id={noteId} hint={props.hint} error={field.error} />}
    </div>
  )
}

import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { useField, type FieldProps } from './field'
import { FieldNote } from './field-frame'
import type { Option } from './select-field'

type ChoiceFieldProps<In extends FieldValues> = FieldProps<In, string> & {
  readonly options: readonly (Option & { readonly explained?: string })[]
}

/** One of a few that want a sentence each. */
export function ChoiceField<In extends FieldValues>(props: ChoiceFieldProps<In>) {
  const { options, hint } = props
  const text = useText()
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label
  const { ref, ...field } = useField(props, (value) => labelOf(value) ?? value)
  const noteId = `${field.id}-note`
  const hasNote = field.error !== null || hint !== undefined
  return (
    <fieldset
      className={field.error === null ? 'field' : 'field bad'}
      aria-describedby={hasNote ? noteId : undefined}
    >
      <legend className="lbl">
        {props.label}
        {props.optional === true && <span className="muted"> {text('common.canWait')}</span>}
      </legend>
      <div className="stack">
        {options.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              ref={index === 0 ? ref : undefined}
              type="radio"
              name={field.name}
              value={option.value}
              checked={field.value === option.value}
              onChange={() => {
                field.set(option.value)
              }}
              onBlur={field.left}
            />
            <span className="strong">{option.label}</span>
            {option.explained !== undefined && <small>{option.explained}</small>}
          </label>
        ))}
      </div>
      {hasNote && <FieldNote id={noteId} hint={hint} error={field.error} />}
    </fieldset>
  )
}

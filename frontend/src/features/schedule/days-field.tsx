import type { FieldValues } from 'react-hook-form'
import { useField, type FieldProps } from '@/components/form/field'
import { FieldNote } from '@/components/form/field-frame'
import { useText } from '@/text/language'
import { dayWord, daysWord, weekDays } from './week-days'

const workDays = weekDays.slice(0, 6)

/** Days of the week to be switched on and off, and the two choices that most people make. */
export function DaysField<In extends FieldValues>(
  props: Omit<FieldProps<In, string[]>, 'optional'>,
) {
  const text = useText()
  const { ref, ...field } = useField(props, (value: string[]) => daysWord(text, value))
  const noteId = `${field.id}-note`
  const chosen = field.value
  return (
    <fieldset
      className={field.error === null ? 'field' : 'field bad'}
      aria-describedby={field.error === null ? undefined : noteId}
    >
      <legend className="lbl">{props.label}</legend>
      <div className="days">
        {weekDays.map((day, at) => (
          <label key={day} className="day">
            <input
              ref={at === 0 ? ref : undefined}
              className="sr"
              type="checkbox"
              name={field.name}
              aria-label={dayWord(text, day)}
              checked={chosen.includes(day)}
              onChange={({ currentTarget }) => {
                field.set(
                  weekDays.filter((each) =>
                    each === day ? currentTarget.checked : chosen.includes(each),
                  ),
                )
              }}
              onBlur={field.left}
            />
            <span aria-hidden="true">{text(`schedule.${day}Short`)}</span>
          </label>
        ))}
        <button
          type="button"
          className="btn quiet sm"
          onClick={() => {
            field.set([...weekDays])
          }}
        >
          {text('schedule.everyDay')}
        </button>
        <button
          type="button"
          className="btn quiet sm"
          onClick={() => {
            field.set([...workDays])
          }}
        >
          {daysWord(text, workDays)}
        </button>
      </div>
      {field.error !== null && <FieldNote id={noteId} error={field.error} />}
    </fieldset>
  )
}

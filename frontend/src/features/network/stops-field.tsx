import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useFieldArray, useFormState } from 'react-hook-form'
import { CheckField } from '@/components/form/check-field'
import { FieldNote } from '@/components/form/field-frame'
import type { FormOf } from '@/components/form/field'
import { NumberField } from '@/components/form/number-field'
import { SelectField, type Option } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'
import { newStop, type RouteValues, type StopValues } from './route-values'

type StopsFieldProps = {
  readonly form: FormOf<RouteValues>
  readonly states: readonly Option[]
}

/** The stops of a route in their order: added, taken away, moved with buttons or with Alt and the arrow keys. */
export function StopsField({ form, states }: StopsFieldProps) {
  const text = useText()
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'stops' })
  const { errors } = useFormState({ control: form.control, name: 'stops' })
  const list = useRef<HTMLDivElement>(null)
  // What shall have the focus once the stops stand as they shall.
  const wanted = useRef<string | null>(null)
  const { describe } = form

  useEffect(() =>
    describe('stops', {
      label: text('routes.stops'),
      show: (stops) => (stops as StopValues[]).map(({ name }) => name).join(', '),
    }),
  )

  useEffect(() => {
    if (wanted.current === null) return
    const name = wanted.current
    wanted.current = null
    list.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
  }, [fields])

  function moveTo(from: number, to: number, part: string) {
    if (to < 0 || to >= fields.length) return
    wanted.current = `stops.${to}.${part}`
    move(from, to)
  }
  function takeAway(at: number) {
    const next = Math.min(at, fields.length - 2)
    wanted.current = next < 0 ? 'stops.add' : `stops.${next}.remove`
    remove(at)
  }
  function onKeyDown(event: KeyboardEvent, at: number) {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
    // A closed choice opens with these keys.
    if (!(event.target instanceof HTMLElement) || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    const part = event.target.getAttribute('name')?.split('.')[2] ?? 'name'
    moveTo(at, at + (event.key === 'ArrowUp' ? -1 : 1), part)
  }

  const wrong = errors.stops?.message ?? errors.stops?.root?.message
  return (
    <div ref={list} className="stack">
      <ol className="stop-entries">
        {fields.map((field, at) => (
          <li key={field.id}>
            <StopEntry
              form={form}
              states={states}
              at={at}
              count={fields.length}
              onMove={(to, part) => {
                moveTo(at, to, part)
              }}
              onRemove={() => {
                takeAway(at)
              }}
              onKeyDown={(event) => {
                onKeyDown(event, at)
              }}
            />
          </li>
        ))}
      </ol>
      {wrong !== undefined && <FieldNote id="stops-note" error={wrong} />}
      <p className="row">
        <button
          type="button"
          className="btn"
          name="stops.add"
          onClick={() => {
            wanted.current = `stops.${fields.length}.name`
            append(newStop, { shouldFocus: false })
          }}
        >
          <Glyph name="add" />
          {text('routes.addStop')}
        </button>
        {fields.length > 1 && <span className="small muted">{text('routes.stopKeys')}</span>}
      </p>
    </div>
  )
}

type StopEntryProps = StopsFieldProps & {
  readonly at: number
  readonly count: number
  readonly onMove: (to: number, part: string) => void
  readonly onRemove: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function StopEntry({ form, states, at, count, ...does }: StopEntryProps) {
  const text = useText()
  const number = at + 1
  const tool = (part: string, glyph: 'up' | 'down' | 'close', label: string, press: () => void) => (
    <button
      type="button"
      className="btn quiet sm icon"
      name={`stops.${at}.${part}`}
      aria-label={label}
      title={label}
      aria-disabled={(part === 'up' && at === 0) || (part === 'down' && number === count)}
      onClick={press}
    >
      <Glyph name={glyph} />
    </button>
  )
  return (
    <fieldset className="stop-entry" onKeyDown={does.onKeyDown}>
      <legend className="lbl">{text('routes.stopNumber', { number })}</legend>
      <TextField form={form} name={`stops.${at}.name`} label={text('routes.stopName')} />
      <SelectField
        form={form}
        name={`stops.${at}.state_id`}
        label={text('routes.stopState')}
        options={states}
        nothing={text('routes.noState')}
        optional
      />
      <NumberField
        form={form}
        name={`stops.${at}.distance_km`}
        label={text('routes.stopKm')}
        unit={text('parts.km')}
        decimals={2}
        optional
      />
      <NumberField
        form={form}
        name={`stops.${at}.minutes`}
        label={text('routes.stopMinutes')}
        unit={text('routes.min')}
        optional
      />
      <CheckField form={form} name={`stops.${at}.boarding`} label={text('routes.boarding')} />
      <span className="stop-tools">
        {tool('up', 'up', text('routes.stopUp', { number }), () => {
          does.onMove(at - 1, 'up')
        })}
        {tool('down', 'down', text('routes.stopDown', { number }), () => {
          does.onMove(at + 1, 'down')
        })}
        {tool('remove', 'close', text('routes.stopRemove', { number }), does.onRemove)}
      </span>
    </fieldset>
  )
}

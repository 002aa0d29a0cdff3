import './odometer-field.css'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { Glyph } from './glyph'
import { grouped, plainAmount, retyped } from './form/amount'
import { Notice } from './notice'

/** No bus shows more digits. */
export const ODOMETER_DIGITS = 7

export type Reading = { readonly km: number; readonly at: string }

type OdometerFieldProps = {
  /** The question, such as "What does the odometer show?" */
  label: string
  /** What the meter shows, in whole kilometres. */
  value: number | null
  onChange: (km: number | null) => void
  last?: Reading | null
  /** The distance that the reading makes; without it, the plain difference to the last one is shown. */
  made?: number | null
  /** What that distance is, when it is not this trip's. */
  madeLabel?: string
  /** Said by whoever knows the route: this reading is as expected. */
  fits?: string
  /** Said by whoever knows the route: this reading is odd. It asks and never blocks. */
  odd?: { readonly title: string; readonly detail?: string } | null
  error?: string
  name?: string
  /** Set beside a number pad, so that the phone's own keyboard stays away. */
  withPad?: boolean
}

/** The digits of the dashboard, and what they make of the last reading. */
export function OdometerField(props: OdometerFieldProps) {
  const { label, value, last = null, made = difference(value, last), odd = null, error } = props
  const text = useText()
  const format = useFormat()
  const id = useId()
  const told = [
    last !== null ? `${id}-made` : '',
    odd !== null || props.fits !== undefined ? `${id}-told` : '',
    error !== undefined ? `${id}-error` : '',
  ].filter((part) => part !== '')

  return (
    <div className="odometer">
      <div className={error === undefined ? 'odo' : 'odo bad'}>
        <label className="lbl" htmlFor={id}>
          {label}
        </label>
        <div className="digits">
          <Digits {...props} id={id} describedBy={told.join(' ') || undefined} />
          <span className="unit">{text('parts.km')}</span>
        </div>
        {last !== null && (
          <dl id={`${id}-made`}>
            <dt className="soft">
              <LastReadingWord at={last.at} />
            </dt>
            <dd>{format.number(last.km)}</dd>
            {made !== null && (
              <>
                <dt className="soft">{props.madeLabel ?? text('parts.tripMade')}</dt>
                <dd className={`dist ${tone(props)}`}>{format.distance(made)}</dd>
              </>
            )}
          </dl>
        )}
      </div>
      {error !== undefined && (
        <p className="err" id={`${id}-error`}>
          <Glyph name="warning" />
          {error}
        </p>
      )}
      {/* stands there from the beginning, so that what comes into it is spoken */}
      <div id={`${id}-told`} role="status">
        {odd !== null && (
          <Notice tone="want" glyph="warning" title={odd.title}>
            {odd.detail !== undefined && <p className="small">{odd.detail}</p>}
          </Notice>
        )}
        {odd === null && props.fits !== undefined && (
          <p className="row small pos">
            <Glyph name="check" />
            {props.fits}
          </p>
        )}
      </div>
    </div>
  )
}

type DigitsProps = OdometerFieldProps & { id: string; describedBy: string | undefined }

function Digits({ id, value, onChange, name, withPad = false, error, describedBy }: DigitsProps) {
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState<{ at: number } | null>(null)
  const shown = value === null ? '' : grouped(String(value))

  useLayoutEffect(() => {
    if (caret !== null && document.activeElement === input.current)
      input.current?.setSelectionRange(caret.at, caret.at)
  }, [caret])

  const take = (raw: string, at: number, forward: boolean) => {
    const typed = retyped(raw, at, shown, 0, forward)
    const digits = plainAmount(typed?.text ?? '')
    const fits = typed !== null && digits.length <= ODOMETER_DIGITS
    setCaret({ at: fits ? typed.caret : Math.max(0, at - (raw.length - shown.length)) })
    if (fits) onChange(kmOf(digits))
  }

  return (
    <input
      ref={input}
      id={id}
      name={name}
      inputMode={withPad ? 'none' : 'numeric'}
      autoComplete="off"
      value={shown}
      aria-invalid={error !== undefined}
      aria-describedby={describedBy}
      onChange={({ target, nativeEvent }) => {
        const { inputType } = nativeEvent as InputEvent
        const at = target.selectionStart ?? target.value.length
        take(target.value, at, inputType === 'deleteContentForward')
      }}
    />
  )
}

/** The reading that these digits make. */
export const kmOf = (digits: string): number | null => (digits === '' ? null : Number(digits))

const difference = (value: number | null, last: Reading | null) =>
  value === null || last === null ? null : value - last.km

function tone({ odd, fits }: OdometerFieldProps) {
  if (odd !== null && odd !== undefined) return 'want'
  return fits === undefined ? '' : 'pos'
}

/** With the time of the reading, and with its day when that was another one. */
function LastReadingWord({ at }: { at: string }) {
  const text = useText()
  const format = useFormat()
  const [now] = useState(() => new Date())
  const when = format.date(at) === format.date(now) ? format.time(at) : format.moment(at)
  return text('parts.lastReading', { when })
}

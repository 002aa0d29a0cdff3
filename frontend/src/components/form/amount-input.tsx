import { useId, useLayoutEffect, useRef, useState } from 'react'
import { plainAmount, retyped, settled } from './amount'
import type { InputAttributes } from './field-frame'

type AmountInputProps = {
  readonly attributes: InputAttributes
  readonly name: string
  /** A plain amount, such as `124500.5`. */
  readonly value: string
  readonly decimals: number
  /** Whether all decimals are shown when nobody types. */
  readonly filled: boolean
  readonly onValue: (plain: string) => void
  readonly onLeave: () => void
  readonly inputRef: (element: HTMLInputElement | null) => void
  readonly before?: string
  /** The unit. */
  readonly after?: string
}

/** Digits that group themselves while they are typed. */
export function AmountInput(props: AmountInputProps) {
  const { attributes, value, decimals, filled, onValue, before, after } = props
  const unitId = useId()
  const element = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  // While somebody types, `12.` and `12.50` stand as they are typed, although both are kept in a shorter way.
  const [draft, setDraft] = useState<{ text: string; plain: string } | null>(null)
  const shown =
    draft !== null && draft.plain === value ? draft.text : settled(value, filled ? decimals : 0)

  useLayoutEffect(() => {
    if (caret.current === null) return
    element.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  function take(raw: string, at: number, forward: boolean) {
    const typed = retyped(raw, at, shown, decimals, forward) ?? {
      text: shown,
      caret: Math.max(0, at - (raw.length - shown.length)),
    }
    const plain = plainAmount(typed.text)
    caret.current = typed.caret
    setDraft({ text: typed.text, plain })
    if (plain !== value) onValue(plain)
  }

  return (
    <div className={before === undefined ? 'affix' : 'affix money'}>
      {before !== undefined && <span>{before}</span>}
      <input
        {...attributes}
        ref={(input) => {
          element.current = input
          props.inputRef(input)
        }}
        className="input"
        name={props.name}
        type="text"
        inputMode={decimals > 0 ? 'decimal' : 'numeric'}
        autoComplete="off"
        aria-describedby={
          [after === undefined ? '' : unitId, attributes['aria-describedby']].join(' ').trim() ||
          undefined
        }
        value={shown}
        onChange={(event) => {
          const { value: raw, selectionStart } = event.target
          const { inputType } = event.nativeEvent as InputEvent
          take(raw, selectionStart ?? raw.length, inputType === 'deleteContentForward')
        }}
        onBlur={() => {
          setDraft(null)
          props.onLeave()
        }}
      />
      {after !== undefined && <span id={unitId}>{after}</span>}
    </div>
  )
}

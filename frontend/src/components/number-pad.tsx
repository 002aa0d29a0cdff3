import './number-pad.css'
import { useText } from '@/text/language'
import { Glyph } from './glyph'
import { typeKey, type PadKey } from './number-pad-keys'

type NumberPadProps = {
  /** A plain number without grouping, such as `9841.5`; empty for nothing. */
  value: string
  onChange: (value: string) => void
  /** How many digits before the point. */
  digits?: number
  /** How many digits behind the point; with none, the key beside the zero clears all. */
  decimals?: number
}

const rows = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Digits at the thumb. The field they go to has `inputmode="none"` and still takes a real keyboard. */
export function NumberPad({ value, onChange, digits = 7, decimals = 0 }: NumberPadProps) {
  const text = useText()
  const press = (key: PadKey) => {
    onChange(typeKey(value, key, { digits, decimals }))
  }

  return (
    <div
      className="pad"
      role="group"
      aria-label={text('parts.pad')}
      // Whoever types on a real keyboard as well keeps the place in the field.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
    >
      {rows.map((digit) => (
        <Key
          key={digit}
          onPress={() => {
            press(digit)
          }}
        >
          {digit}
        </Key>
      ))}
      {decimals > 0 ? (
        <Key
          label={text('parts.padPoint')}
          onPress={() => {
            press('point')
          }}
        >
          .
        </Key>
      ) : (
        <Key
          label={text('parts.padClear')}
          onPress={() => {
            press('clear')
          }}
        >
          C
        </Key>
      )}
      <Key
        onPress={() => {
          press('0')
        }}
      >
        0
      </Key>
      <Key
        label={text('parts.padDelete')}
        onPress={() => {
          press('delete')
        }}
      >
        <Glyph name="erase" size="lg" />
      </Key>
    </div>
  )
}

type KeyProps = { label?: string; onPress: () => void; children: React.ReactNode }

function Key({ label, onPress, children }: KeyProps) {
  return (
    <button type="button" aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}

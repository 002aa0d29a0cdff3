import { useId, useState } from 'react'
import { useText } from '@/text/language'
import { DayInput } from './day-input'
import { Glyph } from './glyph'
import { EARLIEST_DAY, readPeriod, type Period } from './period'

type OwnDaysProps = { value: Period; onChange: (period: Period) => void }

/** Two days; nothing is said to anybody until they make a period. */
export function OwnDays({ value, onChange }: OwnDaysProps) {
  const text = useText()
  const id = useId()
  const [draft, setDraft] = useState<Period | null>(null)
  const { from, to } = draft ?? value
  const backwards = from !== '' && to !== '' && from > to

  const change = (next: Period) => {
    const period = readPeriod(next)
    setDraft(period === null ? next : null)
    if (period !== null) onChange(period)
  }

  return (
    <>
      <label className="row">
        <span className="soft">{text('parts.periodFrom')}</span>
        <DayInput
          min={EARLIEST_DAY}
          value={from}
          aria-invalid={backwards}
          aria-describedby={backwards ? `${id}-error` : undefined}
          onChange={({ currentTarget }) => {
            change({ from: currentTarget.value, to })
          }}
        />
      </label>
      <label className="row">
        <span className="soft">{text('parts.periodTo')}</span>
        <DayInput
          min={EARLIEST_DAY}
          value={to}
          aria-invalid={backwards}
          aria-describedby={backwards ? `${id}-error` : undefined}
          onChange={({ currentTarget }) => {
            change({ from, to: currentTarget.value })
          }}
        />
      </label>
      {backwards && (
        <p className="err" id={`${id}-error`} role="alert">
          <Glyph name="warning" />
          {text('parts.periodBackwards')}
        </p>
      )}
    </>
  )
}

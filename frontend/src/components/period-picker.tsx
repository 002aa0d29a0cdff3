import './period-picker.css'
import { useId, useState } from 'react'
import { useCompanyZone } from '@/text/company-zone'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { OwnDays } from './own-days'
import {
  dayIn,
  financialYearOf,
  nameOf,
  namedPeriods,
  type Period,
  type PeriodName,
} from './period'

type PeriodPickerProps = {
  /** Nothing: all that there is. */
  value: Period | null
  onChange: (period: Period | null) => void
  /** Offers the whole time, for lists that go back to the beginning. */
  wholeTime?: boolean
  /** Seen from this moment; now, except in a test. */
  now?: Date
}

type Choice = PeriodName | 'all' | 'own'

/** Periods that people ask for by name, or two days of their own. The page keeps them in its address as ISO days. */
export function PeriodPicker({ value, onChange, wholeTime = false, now }: PeriodPickerProps) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const [opened] = useState(() => new Date())
  const today = dayIn(useCompanyZone(), now ?? opened)
  const [ownDays, setOwnDays] = useState(false)
  const chosen: Choice = ownDays ? 'own' : choiceOf(value, today)

  const choose = (choice: Choice) => {
    setOwnDays(choice === 'own')
    if (choice === 'all') onChange(null)
    else if (choice !== 'own') onChange(namedPeriods(today)[choice])
  }

  return (
    <div className="period" role="group" aria-label={text('parts.period')}>
      <select
        className="select"
        aria-label={text('parts.period')}
        aria-describedby={`${id}-days`}
        value={chosen}
        onChange={({ target }) => {
          choose(target.value as Choice)
        }}
      >
        {wholeTime && <option value="all">{text('parts.periodAll')}</option>}
        <option value="today">{text('parts.periodToday')}</option>
        <option value="week">{text('parts.periodWeek')}</option>
        <option value="month">{text('parts.periodMonth')}</option>
        <option value="last-month">{text('parts.periodLastMonth')}</option>
        <option value="year">{text('parts.periodYear', { years: yearsOf(today) })}</option>
        <option value="own">{text('parts.periodOwn')}</option>
      </select>
      {chosen === 'own' ? (
        <OwnDays value={value ?? namedPeriods(today).month} onChange={onChange} />
      ) : (
        <span className="soft small nowrap" id={`${id}-days`}>
          {value !== null && daysOf(value, format, text)}
        </span>
      )}
    </div>
  )
}

const choiceOf = (value: Period | null, today: string): Choice =>
  value === null ? 'all' : (nameOf(value, today) ?? 'own')

/** 2026–27 */
function yearsOf(today: string): string {
  const begun = financialYearOf(today)
  return `${begun}–${String(begun + 1).slice(-2)}`
}

const daysOf = ({ from, to }: Period, format: Format, text: ReturnType<typeof useText>) =>
  from === to
    ? format.day(from)
    : text('parts.periodDays', { from: format.day(from), to: format.day(to) })

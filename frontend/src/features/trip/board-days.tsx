import { Glyph } from '@/components/glyph'
import { DayInput } from '@/components/day-input'
import { dayAfter } from '@/components/days'
import { EARLIEST_DAY } from '@/components/period'
import { useText } from '@/text/language'

type BoardDaysProps = {
  /** The one that is shown, once it is here. */
  readonly day: string | undefined
  /** Nothing for today. */
  readonly onChange: (day?: string) => void
}

/** A day to the left, one to the right, any other, and back to today. */
export function BoardDays({ day, onChange }: BoardDaysProps) {
  const text = useText()
  const step = (days: number) => () => {
    if (day !== undefined) onChange(dayAfter(day, days))
  }
  return (
    <>
      <button
        type="button"
        className="btn icon"
        aria-label={text('board.previous')}
        title={text('board.previous')}
        onClick={step(-1)}
      >
        <Glyph name="previous" />
      </button>
      <DayInput
        aria-label={text('board.day')}
        min={EARLIEST_DAY}
        value={day ?? ''}
        onChange={({ currentTarget }) => {
          if (currentTarget.value >= EARLIEST_DAY) onChange(currentTarget.value)
        }}
      />
      <button
        type="button"
        className="btn icon"
        aria-label={text('board.next')}
        title={text('board.next')}
        onClick={step(1)}
      >
        <Glyph name="next" />
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          onChange()
        }}
      >
        {text('board.today')}
      </button>
    </>
  )
}

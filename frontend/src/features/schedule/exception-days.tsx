import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAfter } from '@/components/days'
import { dayIn } from '@/components/period'
import { spaced } from '@/components/plate'
import type { Text } from '@/text/catalogue'
import { useCompanyZone } from '@/text/company-zone'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { ExceptionDialog } from './exception-dialog'
import { exceptionsOf, type DayException, type Schedule } from './schedule-queries'
import { weekDayOf, weekDays } from './week-days'

const WEEKS = 4
const DAYS_OF_WEEK = weekDays.length

/** The coming weeks as a calendar; a day can be taken off or given to somebody else. */
export function ExceptionDays({ schedule }: { schedule: Schedule }) {
  const text = useText()
  const format = useFormat()
  const today = dayIn(useCompanyZone(), new Date())
  const monday = dayAfter(today, -weekDays.indexOf(weekDayOf(today)))
  const days = Array.from({ length: WEEKS * DAYS_OF_WEEK }, (_, at) => dayAfter(monday, at))
  const last = days.at(-1) ?? today
  const { data: exceptions = [] } = useQuery(exceptionsOf(schedule.id, today, last))
  const [chosen, setChosen] = useState<string | null>(null)
  const on = (day: string) => exceptions.find((exception) => exception.day === day)
  return (
    <section>
      <h3>{text('schedule.otherDays')}</h3>
      <p className="small soft">{text('schedule.otherDaysWhat')}</p>
      <div className="weeks">
        {weekDays.map((day) => (
          <span key={day} className="small soft" aria-hidden="true">
            {text(`schedule.${day}Short`)}
          </span>
        ))}
        {days.map((day) => (
          <button
            key={day}
            type="button"
            className={`weeks-day ${kindOf(schedule, day, on(day))}`}
            value={day}
            disabled={day < today}
            aria-label={`${format.day(day)}, ${dayWord(text, schedule, day, on(day))}`}
            title={dayWord(text, schedule, day, on(day))}
            onClick={() => {
              setChosen(day)
            }}
          >
            {isFirst(day, days) ? format.shortDate(`${day}T12:00:00Z`) : Number(day.slice(-2))}
          </button>
        ))}
      </div>
      {exceptions.length > 0 && (
        <ul className="lines">
          {exceptions.map((exception) => (
            <li key={exception.day}>
              <button
                type="button"
                className="line"
                onClick={() => {
                  setChosen(exception.day)
                }}
              >
                <span>{format.day(exception.day)}</span>
                <span className="small">{dayWord(text, schedule, exception.day, exception)}</span>
                {exception.reason != null && <span className="sub">{exception.reason}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && (
        <ExceptionDialog
          schedule={schedule}
          day={chosen}
          exception={on(chosen)}
          onClose={() => {
            setChosen(null)
          }}
        />
      )}
    </section>
  )
}

/** Where a month begins, and where the calendar does, the month is said. */
const isFirst = (day: string, days: readonly string[]) => day.endsWith('-01') || day === days[0]

const runsOn = (
  { days_of_week: days, active_from: from, active_until: until }: Schedule,
  day: string,
) =>
  days.includes(weekDayOf(day)) && (from == null || day >= from) && (until == null || day <= until)

function kindOf(schedule: Schedule, day: string, exception: DayException | undefined): string {
  if (exception !== undefined) return exception.is_off ? 'off' : 'replaced'
  return runsOn(schedule, day) ? 'runs' : ''
}

function dayWord(
  text: Text,
  schedule: Schedule,
  day: string,
  exception: DayException | undefined,
): string {
  if (exception === undefined)
    return text(runsOn(schedule, day) ? 'schedule.runs' : 'schedule.runsNot')
  if (exception.is_off) return text('schedule.dayOff')
  return [
    exception.bus == null ? null : spaced(exception.bus.registration_number),
    exception.driver?.full_name,
  ]
    .filter((part) => part != null)
    .join(', ')
}

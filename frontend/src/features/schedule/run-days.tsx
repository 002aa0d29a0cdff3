import { daysUntil } from '@/components/days'
import { Glyph } from '@/components/glyph'
import { dayIn } from '@/components/period'
import type { components } from '@/api/schema.gen'
import { useCompanyZone } from '@/text/company-zone'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

type Run = components['schemas']['ScheduleCheckResponseRunResponse']

/** Below it nobody has rested. */
const LEAST_HOURS = 2

/** One run, each moment with the day of the run on which it is. */
export function RunDays({ run }: { run: Run }) {
  const text = useText()
  const format = useFormat()
  const zone = useCompanyZone()
  const first = dayIn(zone, new Date(run.departs_at))
  const steps = [
    { word: text('schedule.leaves'), at: run.departs_at },
    { word: text('schedule.arrives'), at: run.arrives_at },
    { word: text('schedule.leavesBack'), at: run.return_departs_at },
    { word: text('schedule.arrivesBack'), at: run.return_arrives_at },
  ].flatMap(({ word, at }) => (at == null ? [] : [{ word, at }]))
  const hours = run.turnaround_hours
  return (
    <ol className="in run-days">
      {steps.map(({ word, at }, index) => (
        <li key={word}>
          <span className="badge idle">
            {text('schedule.dayOfRun', { day: daysUntil(dayIn(zone, new Date(at)), first) + 1 })}
          </span>
          <span>{word}</span>
          <span className="num strong" title={format.moment(at)}>
            {format.time(at)}
          </span>
          {index === 0 && <small className="soft">{format.weekdate(at)}</small>}
          {index === 1 && hours != null && (
            <small className={hours < LEAST_HOURS ? 'neg' : 'soft'}>
              {hours < LEAST_HOURS && <Glyph name="warning" size="sm" />}
              {text('schedule.stands', { hours })}
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import type { FormOf } from '@/components/form/field'
import { Glyph } from '@/components/glyph'
import { Sheet } from '@/components/sheet'
import { usePaused } from '@/components/use-paused'
import { useText } from '@/text/language'
import { questionText } from '@/text/problem-text'
import { RunDays } from './run-days'
import { scheduleCheck } from './schedule-queries'
import { isComplete, wireOf, type ScheduleValues } from './schedule-values'

const PAUSE_MS = 400

type SchedulePreviewProps = {
  readonly form: FormOf<ScheduleValues>
  readonly id: string
}

/** The next run as the days of it, and what does not fit, while somebody types. */
export function SchedulePreview({ form, id }: SchedulePreviewProps) {
  const text = useText()
  const values = useWatch({ control: form.control }) as ScheduleValues
  // What is asked is what stood there at the pause: it may want something that has been typed by now, and the other way.
  const paused = JSON.parse(usePaused(JSON.stringify(values), PAUSE_MS)) as ScheduleValues
  const complete = isComplete(values) && isComplete(paused)
  const { data } = useQuery(scheduleCheck({ id, ...wireOf(paused) }, complete))
  const check = complete ? data : undefined
  return (
    <div aria-live="polite">
      <Sheet title={text('schedule.preview')}>
        {check?.next_run != null && <RunDays run={check.next_run} />}
        {check !== undefined && check.next_run == null && (
          <p className="in soft">{text('schedule.noRun')}</p>
        )}
        {check === undefined && <p className="in soft">{text('schedule.previewWaits')}</p>}
        {check !== undefined && check.questions.length > 0 && (
          <ul className="in stack conflicts">
            {check.questions.map((question) => (
              <li key={`${question.code} ${question.detail}`} className="notice want">
                <Glyph name="question" />
                <span>{questionText(text, question)}</span>
              </li>
            ))}
          </ul>
        )}
        {check?.next_run != null && check.questions.length === 0 && (
          <p className="in small soft">{text('schedule.noConflict')}</p>
        )}
      </Sheet>
    </div>
  )
}

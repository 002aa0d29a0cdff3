import { useState } from 'react'
import { api, body } from '@/api/client'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { BusyButton } from '@/components/busy-button'
import { Dialog } from '@/components/dialog'
import { Plate } from '@/components/plate'
import { toast } from '@/components/toast'
import { useFormat } from '@/text/format'
import { spokenNow, useText } from '@/text/language'
import { problemText, questionText } from '@/text/problem-text'
import type { Generation } from './schedule-queries'

/** Makes the trips of today and the days ahead at once, and says what came of it. */
export function PlanNow() {
  const text = useText()
  const [result, setResult] = useState<Generation | null>(null)
  const action = useAction({
    run: (_: null, key: string) =>
      body(
        api.POST('/api/schedules/generate-trips', {
          params: { header: { 'Idempotency-Key': key } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    touches: [['trip'], ['timetable']],
  })
  const plan = () => {
    action
      .mutateAsync(null)
      .then(setResult)
      .catch((thrown: unknown) => {
        toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
      })
  }
  return (
    <>
      <BusyButton busy={action.isPending} onPress={plan}>
        {text('schedule.planNow')}
      </BusyButton>
      {result !== null && (
        <PlanResult
          result={result}
          onClose={() => {
            setResult(null)
          }}
        />
      )}
    </>
  )
}

type PlanResultProps = { readonly result: Generation; readonly onClose: () => void }

function PlanResult({ result, onClose }: PlanResultProps) {
  const text = useText()
  const format = useFormat()
  const { tripsCreated: made = 0, skipped_lines: skipped, errors } = result
  return (
    <Dialog
      title={made === 0 ? text('schedule.madeNone') : text('schedule.made', { count: made })}
      onClose={onClose}
      actions={
        <button type="button" className="btn" onClick={onClose}>
          {text('common.close')}
        </button>
      }
    >
      {skipped.length === 0 && errors == null && <p>{text('schedule.madeAll')}</p>}
      {skipped.length > 0 && (
        <>
          <h3>{text('schedule.skipped', { count: skipped.length })}</h3>
          <ul className="stack skipped">
            {skipped.map((line) => (
              <li key={`${line.schedule_id} ${line.day}`}>
                <span className="strong">
                  {format.day(line.day)}, {line.departure_time.slice(0, 'hh:mm'.length)}{' '}
                  {line.route_name}
                </span>{' '}
                <Plate number={line.registration_number} />
                <br />
                {questionText(text, { ...line, needs_reason: false })}
              </li>
            ))}
          </ul>
        </>
      )}
      {errors != null && (
        <ul className="stack">
          {errors.map((error) => (
            <li key={error} className="neg">
              {error}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

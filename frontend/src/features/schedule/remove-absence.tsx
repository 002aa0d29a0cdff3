import { api, body } from '@/api/client'
import { useUndoable } from '@/components/use-undoable'
import { useText } from '@/text/language'
import type { Absence } from './absence-queries'

/** Takes an absence back; it can be said again with Undo. */
export function RemoveAbsence({ absence }: { absence: Absence }) {
  const text = useText()
  const { busy, carryOut } = useUndoable({
    run: ({ id }: Absence, key: string) =>
      body(
        api.DELETE('/api/absences/{id}', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    undo: (_, { bus_id, driver_id, from_day, until_day, reason }, key) =>
      body(
        api.POST('/api/absences', {
          headers: { 'Idempotency-Key': key },
          body: { bus_id, driver_id, from_day, until_day, reason },
        }),
      ),
    said: () => text('schedule.absenceRemoved'),
    undone: () => text('schedule.absenceBack'),
    touches: [['absence'], ['trip']],
  })
  return (
    <button
      type="button"
      className="btn sm"
      aria-busy={busy}
      onClick={() => {
        carryOut(absence)
      }}
    >
      {text('schedule.removeAbsence')}
    </button>
  )
}

import { Link, useNavigate } from '@tanstack/react-router'
import { api, tagged, type Tagged } from '@/api/client'
import { sendChanges } from '@/components/form/changes'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { ScheduleFields } from './schedule-fields'
import { SchedulePreview } from './schedule-preview'
import { wholeSchedule, type Schedule } from './schedule-queries'
import { scheduleSchema, valuesOf, wireOf } from './schedule-values'

/** A timetable that is there, to be changed. */
export function ScheduleForm({ record, etag }: Tagged<Schedule>) {
  const text = useText()
  const navigate = useNavigate()
  const { id } = record
  const toSchedule = { to: '/office/timetable', search: { open: id } } as const
  const now = async () => {
    const found = await wholeSchedule(id)
    return { values: valuesOf(found.record), etag: found.etag }
  }
  const form = useServerForm({
    schema: scheduleSchema,
    defaults: valuesOf(record),
    etag,
    save: (values, { headers, answers, seen }) =>
      sendChanges({
        mine: wireOf(values),
        seen: wireOf(seen),
        headers,
        send: (changes, sent) =>
          tagged(
            api.PUT('/api/schedules/{id}', {
              params: { path: { id } },
              headers: sent,
              body: { ...changes, ...answers },
            }),
          ),
        now: async () => {
          const { values: theirs, etag: newest } = await now()
          return { wire: wireOf(theirs), etag: newest }
        },
      }),
    etagAfter: (saved) => saved.etag,
    reload: now,
    touches: [['timetable']],
    onSaved: (saved) => {
      toast({ text: text('schedule.saved', { name: saved.record.route.route_name }) })
      void navigate({ ...toSchedule, replace: true })
    },
  })
  return (
    <div className="columns">
      <div>
        <Form
          form={form}
          actions={
            <>
              <SaveButton form={form} calm>
                {text('schedule.save')}
              </SaveButton>
              <Link {...toSchedule} className="btn quiet">
                {text('common.back')}
              </Link>
            </>
          }
        >
          <ScheduleFields form={form} />
        </Form>
      </div>
      <aside>
        <SchedulePreview form={form} id={id} />
      </aside>
    </div>
  )
}

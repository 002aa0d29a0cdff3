import { Link, useNavigate } from '@tanstack/react-router'
import { api, tagged, type Tagged } from '@/api/client'
import { Form, SaveButton } from '@/components/form/form'
import { useRecordForm } from '@/components/form/use-record-form'
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
  const form = useRecordForm({
    found: { record, etag },
    schema: scheduleSchema,
    valuesOf,
    wireOf,
    send: (changes, headers, answers) =>
      tagged(
        api.PUT('/api/schedules/{id}', {
          params: { path: { id } },
          headers,
          body: { ...changes, ...answers },
        }),
      ),
    now: () => wholeSchedule(id),
    touches: [['timetable']],
    onSaved: ({ route }) => {
      toast({ text: text('schedule.saved', { name: route.route_name }) })
      void navigate({ ...toSchedule, replace: true })
    },
  })
  return (
    <div className="columns timetable-form">
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

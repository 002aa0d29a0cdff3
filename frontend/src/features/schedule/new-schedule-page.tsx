import './schedule.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { Page } from '@/components/page'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { ScheduleFields } from './schedule-fields'
import { SchedulePreview } from './schedule-preview'
import { newSchedule, scheduleSchema, wireOf } from './schedule-values'

/** A new timetable. It has its id before it is sent, so that the same one never comes twice. */
export function NewSchedulePage() {
  const text = useText()
  const navigate = useNavigate()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema: scheduleSchema,
    defaults: newSchedule,
    save: (values, { headers, answers }) =>
      body(api.POST('/api/schedules', { headers, body: { id, ...wireOf(values), ...answers } })),
    touches: [['timetable']],
    onSaved: (made) => {
      toast({ text: text('schedule.added', { name: made.route.route_name }) })
      void navigate({ to: '/office/timetable', search: { open: made.id }, replace: true })
    },
  })
  return (
    <Page title={text('schedule.add')}>
      <div className="columns timetable-form">
        <div>
          <Form
            form={form}
            actions={
              <>
                <SaveButton form={form}>{text('schedule.addSave')}</SaveButton>
                <Link to="/office/timetable" className="btn quiet">
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
    </Page>
  )
}

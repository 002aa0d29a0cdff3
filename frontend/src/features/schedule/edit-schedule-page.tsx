import './schedule.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Page } from '@/components/page'
import { RecordPage } from '@/components/record-page'
import { useText } from '@/text/language'
import { ScheduleForm } from './schedule-form'
import { schedule } from './schedule-queries'

/** The timetable of the address, to be changed. */
export function EditSchedulePage() {
  const text = useText()
  const { scheduleId = '' } = useParams({ strict: false })
  return (
    <RecordPage
      answer={useQuery(schedule(scheduleId))}
      kind={text('schedule.one')}
      failed={text('schedule.oneFailed')}
      back={
        <Link to="/office/timetable" className="btn">
          {text('schedule.title')}
        </Link>
      }
    >
      {(found) => (
        <Page title={text('schedule.editTitle', { name: found.record.route.route_name })}>
          <ScheduleForm key={found.record.id} {...found} />
        </Page>
      )}
    </RecordPage>
  )
}

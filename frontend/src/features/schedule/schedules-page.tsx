import './schedule.css'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { Page } from '@/components/page'
import { useText } from '@/text/language'
import { PlanNow } from './plan-now'
import { useScheduleColumns } from './schedule-columns'
import { SchedulePanel } from './schedule-panel'
import { scheduleList, schedulesFile, type Schedule } from './schedule-queries'
import { scheduleRules } from './schedule-search'
import { TimetableTabs } from './timetable-tabs'

/** What runs week after week. */
export function SchedulesPage() {
  const text = useText()
  const columns = useScheduleColumns()
  return (
    <DataList
      name="timetable"
      label={text('schedule.title')}
      searchLabel={text('schedule.search')}
      failed={text('schedule.failed')}
      rules={scheduleRules}
      query={scheduleList}
      exported={schedulesFile}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      filters={[
        {
          name: 'active',
          label: text('schedule.state'),
          options: [
            { value: 'yes', label: text('schedule.active') },
            { value: 'no', label: text('schedule.inactive') },
          ],
        },
        {
          name: 'show',
          label: text('schedule.show'),
          options: [{ value: 'archived', label: text('schedule.archived') }],
        },
      ]}
      empty={
        <EmptyState
          title={text('schedule.emptyTitle')}
          first={
            <Link to="/office/timetable/new" className="btn primary">
              {text('schedule.add')}
            </Link>
          }
          other={text('schedule.emptyOther')}
        >
          {text('schedule.emptyBody')}
        </EmptyState>
      }
      page={(tools, list) => (
        <Page
          title={text('schedule.title')}
          actions={
            <>
              {tools}
              <PlanNow />
              <Link to="/office/timetable/new" className="btn">
                <Glyph name="add" />
                {text('schedule.add')}
              </Link>
            </>
          }
        >
          <TimetableTabs />
          {list}
        </Page>
      )}
      panel={SchedulePanel}
    />
  )
}

const idOf = (schedule: Schedule) => schedule.id
const nameOf = (schedule: Schedule) =>
  `${schedule.route.route_name} ${schedule.bus.registration_number}`

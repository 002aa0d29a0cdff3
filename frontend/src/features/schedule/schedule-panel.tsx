import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Opened } from '@/components/list/data-list'
import { RecordBeside } from '@/components/list/record-beside'
import { spaced } from '@/components/plate'
import { PutAwayNotice } from '@/components/put-away-notice'
import { RecordHistory } from '@/components/record-history'
import { RemovalStep } from '@/components/removal-step'
import { historyOf } from '@/features/identity/audit-queries'
import type { PlainKey, Text } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { ExceptionDays } from './exception-days'
import { schedule as scheduleOf, type Schedule } from './schedule-queries'
import { scheduleRemoval } from './schedule-removal'
import { legWord, ScheduleState } from './schedule-words'
import { daysWord } from './week-days'

const names: Readonly<Partial<Record<string, PlainKey>>> = {
  bus: 'schedule.bus',
  route: 'schedule.route',
  driver: 'schedule.driver',
  days_of_week: 'schedule.days',
  departure_time: 'schedule.departure',
  arrival_time: 'schedule.arrival',
  is_two_way: 'schedule.twoWay',
  return_departure_time: 'schedule.returnDeparture',
  return_arrival_time: 'schedule.returnArrival',
  turnaround_hours: 'schedule.turnaround',
  is_active: 'schedule.active',
  active_from: 'schedule.from',
  active_until: 'schedule.until',
  notes: 'schedule.notes',
}

/** One timetable beside the list, with the days on which it is different. */
export function SchedulePanel({ id, row, walk }: Opened<Schedule>) {
  const text = useText()
  const answer = useQuery(scheduleOf(id))
  return (
    <RecordBeside
      id={id}
      row={row}
      walk={walk}
      answer={answer}
      kind={text('schedule.one')}
      failed={text('schedule.oneFailed')}
      title={({ route }) => route.route_name}
      subtitle={({ bus }) => spaced(bus.registration_number)}
      steps={(found, tell) => (
        <>
          <Link to="/office/timetable/$scheduleId/edit" params={{ scheduleId: id }} className="btn">
            {text('schedule.edit')}
          </Link>
          <RemovalStep
            key={id}
            found={found}
            isArchived={found.record.archived_at != null}
            ways={scheduleRemoval}
            action={text('schedule.remove')}
            question={text('schedule.removeTitle', { name: found.record.route.route_name })}
            explained={text('schedule.removeBody')}
            bringBack={text('schedule.bringBack')}
            onGone={walk.close}
            onProblem={tell}
          />
        </>
      )}
    >
      {(found) => (
        <>
          <ScheduleFacts schedule={found} />
          {found.archived_at == null && <ExceptionDays key={id} schedule={found} />}
          <RecordHistory
            key={id}
            query={(limit) => historyOf('timetable', 'schedule', id, limit)}
            names={names}
            valueName={(member, value) => wordOf(text, member, value)}
          />
        </>
      )}
    </RecordBeside>
  )
}

/** What the audit keeps in the spelling of the server. */
function wordOf(text: Text, member: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (member === 'bus') return spaced(value)
  if (member === 'days_of_week') return daysWord(text, value.split(', '))
  if (value === 'true' || value === 'false')
    return text(value === 'true' ? 'common.yes' : 'common.no')
  return undefined
}

function ScheduleFacts({ schedule }: { schedule: Schedule }) {
  const text = useText()
  const format = useFormat()
  const { active_from: from, active_until: until } = schedule
  return (
    <>
      <PutAwayNotice
        since={schedule.archived_at}
        title={(day) => text('schedule.putAwayNotice', { day })}
      >
        {text('schedule.putAwayBody')}
      </PutAwayNotice>
      <section>
        <dl className="facts">
          <dt>{text('schedule.state')}</dt>
          <dd>
            <ScheduleState schedule={schedule} />
          </dd>
          <dt>{text('schedule.driver')}</dt>
          <dd>{schedule.driver?.full_name ?? text('schedule.eachByItself')}</dd>
          <dt>{text('schedule.days')}</dt>
          <dd>{daysWord(text, schedule.days_of_week)}</dd>
          <dt>{text('schedule.outward')}</dt>
          <dd>{legWord(text, schedule.departure_time, schedule.arrival_time)}</dd>
          {schedule.is_two_way && (
            <>
              <dt>{text('schedule.back')}</dt>
              <dd>{legWord(text, schedule.return_departure_time, schedule.return_arrival_time)}</dd>
            </>
          )}
          {from != null && (
            <>
              <dt>{text('schedule.from')}</dt>
              <dd>{format.day(from)}</dd>
            </>
          )}
          {until != null && (
            <>
              <dt>{text('schedule.until')}</dt>
              <dd>{format.day(until)}</dd>
            </>
          )}
          {schedule.notes != null && (
            <>
              <dt>{text('schedule.notes')}</dt>
              <dd>{schedule.notes}</dd>
            </>
          )}
        </dl>
      </section>
    </>
  )
}

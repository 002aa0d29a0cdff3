import { useMemo } from 'react'
import type { Column } from '@/components/list/column'
import { Plate } from '@/components/plate'
import { useText } from '@/text/language'
import type { Schedule } from './schedule-queries'
import { legWord, ScheduleState } from './schedule-words'
import { daysWord } from './week-days'

export function useScheduleColumns(): readonly Column<Schedule>[] {
  const text = useText()
  return useMemo(
    () => [
      {
        id: 'route',
        head: text('schedule.route'),
        names: true,
        sort: ['route', '-route'],
        card: 'name',
        cell: ({ route }) => route.route_name,
      },
      {
        id: 'bus',
        head: text('schedule.bus'),
        sort: ['bus', '-bus'],
        card: 'subject',
        cell: ({ bus }) => <Plate number={bus.registration_number} />,
      },
      {
        id: 'driver',
        head: text('schedule.driver'),
        sort: ['driver', '-driver'],
        minor: true,
        cell: ({ driver }) =>
          driver?.full_name ?? <span className="muted">{text('schedule.eachByItself')}</span>,
      },
      {
        id: 'days',
        head: text('schedule.days'),
        card: 'date',
        cell: ({ days_of_week: days }) => daysWord(text, days),
      },
      {
        id: 'departure_time',
        head: text('schedule.outward'),
        number: true,
        sort: ['departure_time', '-departure_time'],
        card: 'number',
        cell: ({ departure_time: departs, arrival_time: arrives }) => (
          <span className="nowrap">{legWord(text, departs, arrives)}</span>
        ),
      },
      {
        id: 'back',
        head: text('schedule.back'),
        number: true,
        minor: true,
        card: 'second',
        cell: (schedule) =>
          schedule.is_two_way ? (
            <span className="nowrap">
              {legWord(text, schedule.return_departure_time, schedule.return_arrival_time)}
            </span>
          ) : (
            <span className="muted">{text('trip.oneWay')}</span>
          ),
      },
      {
        id: 'state',
        head: text('schedule.state'),
        card: 'status',
        cell: (schedule) => <ScheduleState schedule={schedule} />,
      },
    ],
    [text],
  )
}

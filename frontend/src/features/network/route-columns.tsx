import { useMemo } from 'react'
import type { Column } from '@/components/list/column'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { ListedRoute } from './route-queries'
import { End, hoursWord, kmWord } from './route-words'

export function useRouteColumns(): readonly Column<ListedRoute>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'route_name',
        head: text('routes.name'),
        names: true,
        sort: ['route_name', '-route_name'],
        card: 'name',
        cell: (route) => route.route_name,
      },
      {
        id: 'from',
        head: text('routes.from'),
        card: 'subject',
        cell: (route) => <End state={route.from_state} address={route.from_address} />,
      },
      {
        id: 'to',
        head: text('routes.to'),
        card: 'date',
        cell: (route) => (
          <span className="route-to">
            <End state={route.to_state} address={route.to_address} />
          </span>
        ),
      },
      {
        id: 'distance_km',
        head: text('routes.distance'),
        number: true,
        sort: ['-distance_km', 'distance_km'],
        card: 'number',
        cell: (route) => kmWord(format, route.distance_km),
      },
      {
        id: 'estimated_duration_hours',
        head: text('routes.duration'),
        number: true,
        sort: ['-estimated_duration_hours', 'estimated_duration_hours'],
        minor: true,
        card: 'second',
        cell: (route) => hoursWord(text, route.estimated_duration_hours),
      },
      {
        id: 'stop_count',
        head: text('routes.stops'),
        number: true,
        minor: true,
        cell: (route) => format.number(route.stop_count),
      },
    ],
    [text, format],
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Opened } from '@/components/list/data-list'
import { RecordBeside } from '@/components/list/record-beside'
import { PutAwayNotice } from '@/components/put-away-notice'
import { RecordHistory } from '@/components/record-history'
import { RemovalStep } from '@/components/removal-step'
import { historyOf } from '@/features/identity/audit-queries'
import type { PlainKey } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { routeRemoval } from './route-removal'
import { route as routeOf, type ListedRoute, type Route } from './route-queries'
import { hoursWord, kmWord } from './route-words'
import { StopList } from './stop-list'

const names: Readonly<Partial<Record<string, PlainKey>>> = {
  route_name: 'routes.name',
  from_state: 'routes.fromState',
  to_state: 'routes.toState',
  from_address: 'routes.fromAddress',
  to_address: 'routes.toAddress',
  distance_km: 'routes.distance',
  estimated_duration_hours: 'routes.hours',
}

type RoutePanelProps = Opened<ListedRoute> & {
  /** What another feature knows of a route: the trips on it. */
  readonly trips?: (route: Route) => ReactNode
}

/** One route beside the list, with its stops. */
export function RoutePanel({ id, row, walk, trips }: RoutePanelProps) {
  const text = useText()
  const answer = useQuery(routeOf(id))
  return (
    <RecordBeside
      id={id}
      row={row}
      walk={walk}
      answer={answer}
      kind={text('routes.one')}
      failed={text('routes.oneFailed')}
      title={(route) => route.route_name}
      subtitle={(route) => `${route.from_state.state_name} → ${route.to_state.state_name}`}
      steps={(found, tell) => (
        <>
          <Link to="/office/routes/$routeId/edit" params={{ routeId: id }} className="btn">
            {text('routes.edit')}
          </Link>
          <RemovalStep
            key={id}
            found={found}
            isArchived={found.record.archived_at != null}
            ways={routeRemoval}
            action={text('routes.remove')}
            question={text('routes.removeTitle', { name: found.record.route_name })}
            explained={text('routes.removeBody')}
            bringBack={text('routes.bringBack')}
            onGone={walk.close}
            onProblem={tell}
          />
        </>
      )}
    >
      {(route) => (
        <>
          <RouteFacts route={route} />
          <section>
            <h3>{text('routes.stopsCount', { count: route.stops.length })}</h3>
            <StopList route={route} />
          </section>
          {trips?.(route)}
          <RecordHistory
            key={id}
            query={(limit) => historyOf('route', 'network', id, limit)}
            names={names}
          />
        </>
      )}
    </RecordBeside>
  )
}

function RouteFacts({ route }: { route: Route }) {
  const text = useText()
  const format = useFormat()
  const none = <span className="muted">{text('common.none')}</span>
  return (
    <>
      <PutAwayNotice
        since={route.archived_at}
        title={(day) => text('routes.putAwayNotice', { day })}
      >
        {text('routes.putAwayBody')}
      </PutAwayNotice>
      <section>
        <dl className="facts">
          <dt>{text('routes.fromAddress')}</dt>
          <dd>{route.from_address ?? none}</dd>
          <dt>{text('routes.toAddress')}</dt>
          <dd>{route.to_address ?? none}</dd>
          <dt>{text('routes.distance')}</dt>
          <dd>{route.distance_km == null ? none : kmWord(format, route.distance_km)}</dd>
          <dt>{text('routes.duration')}</dt>
          <dd>
            {route.estimated_duration_hours == null
              ? none
              : hoursWord(text, route.estimated_duration_hours)}
          </dd>
        </dl>
      </section>
    </>
  )
}

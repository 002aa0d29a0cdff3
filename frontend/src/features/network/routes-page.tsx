import './routes.css'
import { Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList, type Opened } from '@/components/list/data-list'
import { Page } from '@/components/page'
import { useText } from '@/text/language'
import { useRouteColumns } from './route-columns'
import { RoutePanel } from './route-panel'
import { routeList, routesFile, type ListedRoute } from './route-queries'
import { routeRules } from './route-search'

type RoutesPageProps = {
  /** The panel with what other features know of a route. */
  readonly panel?: ComponentType<Opened<ListedRoute>>
}

/** The ways that buses take. */
export function RoutesPage({ panel = RoutePanel }: RoutesPageProps) {
  const text = useText()
  const columns = useRouteColumns()
  return (
    <DataList
      name="routes"
      label={text('routes.title')}
      searchLabel={text('routes.search')}
      failed={text('routes.failed')}
      rules={routeRules}
      query={routeList}
      exported={routesFile}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      filters={[
        {
          name: 'show',
          label: text('routes.show'),
          options: [{ value: 'archived', label: text('routes.archived') }],
        },
      ]}
      empty={
        <EmptyState
          title={text('routes.emptyTitle')}
          first={
            <Link to="/office/routes/new" className="btn primary">
              {text('routes.add')}
            </Link>
          }
          other={
            <>
              {text('routes.emptyOther')}{' '}
              <Link to="/office/import" search={{ kind: 'route' }}>
                {text('imports.title')}
              </Link>
            </>
          }
        >
          {text('routes.emptyBody')}
        </EmptyState>
      }
      page={(tools, list) => (
        <Page
          title={text('routes.title')}
          actions={
            <>
              {tools}
              <Link to="/office/import" search={{ kind: 'route' }} className="btn">
                {text('imports.title')}
              </Link>
              <Link to="/office/routes/new" className="btn">
                <Glyph name="add" />
                {text('routes.add')}
              </Link>
            </>
          }
        >
          {list}
        </Page>
      )}
      panel={panel}
    />
  )
}

const idOf = (route: ListedRoute) => route.id
const nameOf = (route: ListedRoute) => route.route_name

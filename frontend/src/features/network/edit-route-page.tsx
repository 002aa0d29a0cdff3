import './routes.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Page } from '@/components/page'
import { RecordPage } from '@/components/record-page'
import { useText } from '@/text/language'
import { RouteForm } from './route-form'
import { route } from './route-queries'

/** The route of the address, to be changed. */
export function EditRoutePage() {
  const text = useText()
  const { routeId = '' } = useParams({ strict: false })
  return (
    <RecordPage
      answer={useQuery(route(routeId))}
      kind={text('routes.one')}
      failed={text('routes.oneFailed')}
      back={
        <Link to="/office/routes" className="btn">
          {text('routes.title')}
        </Link>
      }
    >
      {(found) => (
        <Page title={text('routes.editTitle', { name: found.record.route_name })}>
          <div className="route-form">
            <RouteForm key={found.record.id} {...found} />
          </div>
        </Page>
      )}
    </RecordPage>
  )
}

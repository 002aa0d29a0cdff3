import './routes.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { RouteForm } from './route-form'
import { route } from './route-queries'

/** The route of the address, to be changed. */
export function EditRoutePage() {
  const text = useText()
  const { routeId } = useParams({ strict: false })
  const { data, error, isFetching, refetch } = useQuery(route(routeId ?? ''))
  const slow = useSlow(data === undefined && error === null)
  if (data !== undefined)
    return (
      <Page title={text('routes.editTitle', { name: data.record.route_name })}>
        <div className="route-form">
          <RouteForm key={data.record.id} {...data} />
        </div>
      </Page>
    )
  return (
    <Page title={text('routes.one')}>
      {error !== null && (
        <section className="sheet">
          <ErrorState
            title={text('routes.oneFailed')}
            problem={asProblem(error)}
            busy={isFetching}
            onAgain={() => void refetch()}
          />
        </section>
      )}
      {slow && (
        <section className="sheet">
          <div className="in stack">
            <Skeleton width="short" />
            <Skeleton width="long" />
          </div>
        </section>
      )}
    </Page>
  )
}

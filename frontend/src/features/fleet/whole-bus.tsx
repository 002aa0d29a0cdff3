import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { bus, type Bus } from './bus-queries'

/** The bus of the address once it is here; until then, or without it, a page that says so. */
export function WholeBus({ page }: { page: (found: Tagged<Bus>) => ReactNode }) {
  const text = useText()
  const { busId } = useParams({ strict: false })
  const { data, error, isFetching, refetch } = useQuery(bus(busId ?? ''))
  const slow = useSlow(data === undefined && error === null)
  if (data !== undefined) return page(data)
  return (
    <Page title={text('fleet.bus')}>
      {error !== null && (
        <section className="sheet">
          <ErrorState
            title={text('fleet.one')}
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
            <Skeleton width="middle" />
          </div>
        </section>
      )}
    </Page>
  )
}

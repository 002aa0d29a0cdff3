import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { WorkshopFacts } from './workshop-facts'
import { ownWorkshop } from './workshop-queries'

/** The workshop of the person who is signed in, as the office has written it down. */
export function OwnWorkshopSheet() {
  const text = useText()
  const id = useId()
  const { data, error, isFetching, refetch } = useQuery(ownWorkshop)
  const slow = useSlow(data === undefined && error === null)
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{data?.org_name ?? text('workshop.own')}</h2>
        {data != null && <span className="soft">{data.org_code}</span>}
      </header>
      {error !== null && data === undefined && (
        <ErrorState
          title={text('workshop.ownFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      <div className="in stack">
        {slow && <Skeleton />}
        {data === null && <p className="soft">{text('workshop.ownNone')}</p>}
        {data != null && (
          <>
            <WorkshopFacts workshop={data} />
            <p className="small muted">{text('workshop.ownHint')}</p>
          </>
        )}
      </div>
    </section>
  )
}

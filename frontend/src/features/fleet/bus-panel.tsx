import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { Plate } from '@/components/plate'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { BusFacts, TaxFacts } from './bus-facts'
import { BusPapers, usePapersHeading } from './bus-papers'
import { bus as busOf, type Bus } from './bus-queries'
import { BusSteps } from './bus-steps'
import { BusStatusBadge } from './bus-words'
import { PutAwayNotice } from './put-away-notice'

/** One bus beside the list: the short facts, and the way to its page. */
export function BusPanel({ id, row, walk }: Opened<Bus>) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(busOf(id))
  const bus = data?.record ?? row
  const slow = useSlow(bus === undefined && error === null)
  // Stands here and not in the steps: what was refused may have other steps by now.
  const [refusal, setRefusal] = useState<{ id: string; problem: ApiProblem | null } | null>(null)
  return (
    <RecordPanel
      title={bus === undefined ? text('fleet.bus') : <Plate number={bus.registration_number} />}
      badge={bus && <BusStatusBadge status={bus.status} />}
      subtitle={bus?.bus_name ?? undefined}
      walk={walk}
      steps={
        data !== undefined && (
          <>
            {refusal?.id === id && refusal.problem !== null && (
              <ProblemNotice problem={refusal.problem} />
            )}
            <Link to="/office/buses/$busId" params={{ busId: id }} className="btn">
              {text('fleet.open')}
            </Link>
            <BusSteps
              key={id}
              bus={data.record}
              etag={data.etag}
              onGone={walk.close}
              onProblem={(problem) => {
                setRefusal({ id, problem })
              }}
            />
          </>
        )
      }
    >
      {error !== null && data === undefined && (
        <ErrorState
          title={text('fleet.one')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {bus !== undefined && <ShortFacts bus={bus} />}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

function ShortFacts({ bus }: { bus: Bus }) {
  const text = useText()
  const heading = usePapersHeading(bus)
  return (
    <>
      <PutAwayNotice bus={bus} />
      <section>
        <BusFacts bus={bus} />
      </section>
      <section className="panel-papers">
        <h3>{heading}</h3>
        <BusPapers bus={bus} />
      </section>
      <section>
        <h3>{text('fleet.tax')}</h3>
        <TaxFacts bus={bus} />
      </section>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Opened } from '@/components/list/data-list'
import { RecordBeside } from '@/components/list/record-beside'
import { Plate } from '@/components/plate'
import { useText } from '@/text/language'
import { BusFacts, TaxFacts } from './bus-facts'
import { BusPapers, usePapersHeading } from './bus-papers'
import { BusPutAway } from './bus-put-away'
import { bus as busOf, type Bus } from './bus-queries'
import { BusSteps } from './bus-steps'
import { BusStatusBadge } from './bus-words'

/** One bus beside the list: the short facts, and the way to its page. */
export function BusPanel({ id, row, walk }: Opened<Bus>) {
  const text = useText()
  return (
    <RecordBeside
      id={id}
      row={row}
      walk={walk}
      answer={useQuery(busOf(id))}
      kind={text('fleet.bus')}
      failed={text('fleet.one')}
      title={(bus) => <Plate number={bus.registration_number} />}
      badge={(bus) => <BusStatusBadge status={bus.status} />}
      subtitle={(bus) => bus.bus_name ?? undefined}
      steps={(found, tell) => (
        <>
          <Link to="/office/buses/$busId" params={{ busId: id }} className="btn">
            {text('fleet.open')}
          </Link>
          <BusSteps key={id} found={found} onGone={walk.close} onProblem={tell} />
        </>
      )}
      ofRow={(bus) => bus}
    >
      {(bus) => <ShortFacts bus={bus} />}
    </RecordBeside>
  )
}

function ShortFacts({ bus }: { bus: Bus }) {
  const text = useText()
  const heading = usePapersHeading(bus)
  return (
    <>
      <BusPutAway bus={bus} />
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

import './fleet.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { Page } from '@/components/page'
import { Plate, spaced } from '@/components/plate'
import { ProblemNotice } from '@/components/problem-notice'
import { Sheet } from '@/components/sheet'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { BusFacts } from './bus-facts'
import { BusHistory } from './bus-history'
import { BusPutAway } from './bus-put-away'
import type { Bus } from './bus-queries'
import { BusSteps } from './bus-steps'
import { BusStatusBadge } from './bus-words'
import { OwnershipSheet } from './ownership-sheet'
import { PapersSheet } from './papers-sheet'
import { TaxSheet } from './tax-sheet'
import { WholeBus } from './whole-bus'

type BusPageProps = {
  /** What another feature knows of a bus: where it was and where it goes. */
  readonly trips?: (bus: Bus) => ReactNode
}

/** Everything about one bus. */
export function BusPage({ trips }: BusPageProps) {
  return <WholeBus page={(found) => <OneBus key={found.record.id} found={found} trips={trips} />} />
}

function OneBus({ found, trips }: BusPageProps & { readonly found: Tagged<Bus> }) {
  const { record: bus } = found
  const text = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const kind = [bus.bus_name, bus.bus_type, text('bus.seats', { count: bus.capacity })]
  return (
    <Page
      title={spaced(bus.registration_number)}
      heading={<Plate big number={bus.registration_number} />}
      beside={
        <span className="row">
          <BusStatusBadge status={bus.status} />
          <span>{kind.filter(Boolean).join(' · ')}</span>
        </span>
      }
      actions={
        <BusSteps
          found={found}
          onGone={(archived) => {
            if (!archived) void navigate({ to: '/office/buses', replace: true })
          }}
          onProblem={setRefusal}
        />
      }
    >
      <div className="bus-page">
        {refusal !== null && <ProblemNotice problem={refusal} />}
        <BusPutAway bus={bus} />
        <div className="columns">
          <div>
            <Sheet title={text('fleet.aboutBus')}>
              <div className="in stack">
                <BusFacts bus={bus} />
                <p className="small muted">
                  {text('fleet.since', {
                    added: format.moment(bus.created_at),
                    changed: format.moment(bus.updated_at),
                  })}
                </p>
              </div>
            </Sheet>
            {trips?.(bus)}
            <TaxSheet bus={bus} />
            <BusHistory busId={bus.id} />
          </div>
          <aside>
            <PapersSheet holder={{ type: 'bus', id: bus.id }} />
            <OwnershipSheet bus={bus} />
          </aside>
        </div>
      </div>
    </Page>
  )
}

import './fleet.css'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { Page } from '@/components/page'
import { Plate, spaced } from '@/components/plate'
import { ProblemNotice } from '@/components/problem-notice'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { BusFacts, TaxFacts } from './bus-facts'
import { BusPapers, usePapersHeading } from './bus-papers'
import type { Bus } from './bus-queries'
import { BusSteps } from './bus-steps'
import { BusStatusBadge } from './bus-words'
import { PutAwayNotice } from './put-away-notice'
import { WholeBus } from './whole-bus'

/** Everything about one bus. */
export function BusPage() {
  return <WholeBus page={(found) => <OneBus key={found.record.id} {...found} />} />
}

function OneBus({ record: bus, etag }: Tagged<Bus>) {
  const text = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const papers = usePapersHeading(bus)
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
          bus={bus}
          etag={etag}
          onGone={(archived) => {
            if (!archived) void navigate({ to: '/office/buses', replace: true })
          }}
          onProblem={setRefusal}
        />
      }
    >
      <div className="bus-page">
        {refusal !== null && <ProblemNotice problem={refusal} />}
        <PutAwayNotice bus={bus} />
        <div className="columns">
          <div>
            <Sheet title={text('fleet.aboutBus')}>
              <BusFacts bus={bus} />
              <p className="small muted">
                {`${text('fleet.inFleet')} ${format.moment(bus.created_at)} · ${text('fleet.changed')} ${format.moment(bus.updated_at)}`}
              </p>
            </Sheet>
            <Sheet title={text('fleet.tax')}>
              <TaxFacts bus={bus} />
            </Sheet>
          </div>
          <aside>
            <Sheet title={papers} flush>
              <BusPapers bus={bus} />
            </Sheet>
          </aside>
        </div>
      </div>
    </Page>
  )
}

type SheetProps = {
  readonly title: string
  readonly flush?: boolean
  readonly children: ReactNode
}

function Sheet({ title, flush = false, children }: SheetProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {flush ? children : <div className="in stack">{children}</div>}
    </section>
  )
}

import './trips.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Tagged } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { Page } from '@/components/page'
import { ProblemNotice } from '@/components/problem-notice'
import { RecordPage } from '@/components/record-page'
import { Sheet } from '@/components/sheet'
import { TripBadge } from '@/components/trip-badge'
import { TripLegs } from '@/components/trip-legs'
import { useText } from '@/text/language'
import { TripFacts } from './trip-facts'
import { TripHistory } from './trip-history'
import { TripInShort } from './trip-in-short'
import { TripNotices } from './trip-notices'
import { trip as tripOf, type Trip } from './trip-queries'
import { TripSteps } from './trip-steps'
import { TripTakings } from './trip-takings'

/** Everything about one trip. */
export function TripPage() {
  const text = useText()
  const { tripId = '' } = useParams({ strict: false })
  return (
    <RecordPage
      answer={useQuery(tripOf(tripId))}
      kind={text('trips.one')}
      failed={text('trips.oneFailed')}
      back={
        <Link to="/office/trips" className="btn">
          {text('trips.title')}
        </Link>
      }
    >
      {(found) => <OneTrip key={found.record.id} found={found} />}
    </RecordPage>
  )
}

function OneTrip({ found }: { found: Tagged<Trip> }) {
  const text = useText()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const { record: trip } = found
  return (
    <Page
      title={trip.trip_number}
      beside={<TripBadge trip={trip} />}
      actions={
        <TripSteps
          found={found}
          onGone={() => void navigate({ to: '/office/trips', replace: true })}
          onProblem={setRefusal}
        />
      }
    >
      <div className="trip-page">
        <p className="trip-short">
          <TripInShort trip={trip} />
        </p>
        {refusal !== null && <ProblemNotice problem={refusal} />}
        <TripNotices trip={trip} />
        <div className="columns">
          <div>
            <Sheet title={text('trips.legs')}>
              <div className="in">
                <TripLegs trip={trip} />
              </div>
            </Sheet>
            <Sheet title={text('trips.takings')}>
              <div className="in">
                <TripTakings trip={trip} />
              </div>
            </Sheet>
            <TripHistory tripId={trip.id} />
          </div>
          <aside>
            <Sheet title={text('trips.about')}>
              <div className="in">
                <TripFacts trip={trip} />
              </div>
            </Sheet>
          </aside>
        </div>
      </div>
    </Page>
  )
}

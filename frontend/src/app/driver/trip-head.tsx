import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Glyph } from '@/components/glyph'
import { Page } from '@/components/page'
import { Plate } from '@/components/plate'
import { Skeleton } from '@/components/skeleton'
import { plateOf } from '@/components/trip-words'
import { useSlow } from '@/components/use-slow'
import { useOwnTrip } from '@/features/trip/driver-trip-queries'
import type { Trip } from '@/outbox/entry'
import { useText } from '@/text/language'

type TripHeadProps = {
  readonly id: string
  readonly title: (trip: Trip) => string
  /** What it is called while the trip is not there yet. */
  readonly before: string
  readonly children: (trip: Trip) => ReactNode
}

/** A page about one trip: its heading with the plate, the way back, and what it is like while it is loaded. */
export function TripHead({ id, title, before, children }: TripHeadProps) {
  const text = useText()
  const { trip, error, isFetching, refetch } = useOwnTrip(id)
  const slow = useSlow(trip === undefined && error === null)
  const plate = trip === undefined ? null : plateOf(trip)
  return (
    <Page
      title={trip === undefined ? before : title(trip)}
      actions={plate !== null && <Plate number={plate} />}
    >
      <p>
        <Link className="btn quiet" to="/driver">
          <Glyph name="back" />
          {text('frame.today')}
        </Link>
      </p>
      {trip !== undefined && children(trip)}
      {trip === undefined && error !== null && (
        <section className="sheet">
          <ErrorState
            title={text('drive.tripFailed')}
            problem={asProblem(error)}
            busy={isFetching}
            onAgain={() => void refetch()}
            back={
              <Link className="btn" to="/driver">
                {text('frame.today')}
              </Link>
            }
          />
        </section>
      )}
      {slow && (
        <section className="card" aria-busy="true">
          <Skeleton width="long" />
        </section>
      )}
    </Page>
  )
}

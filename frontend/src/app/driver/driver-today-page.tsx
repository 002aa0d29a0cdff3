import './today-trip.css'
import { useQuery } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { inOrder, oneTrip, openTrips } from '@/features/trip/driver-trip-queries'
import { me } from '@/features/identity/me-queries'
import { asDone, stuckOf } from '@/outbox/as-done'
import { useOutbox } from '@/outbox/use-outbox'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { LaterTrips } from './later-trips'
import { LatestMessages } from './latest-messages'
import { NextStep } from './next-step'
import { NothingLost } from './nothing-lost'
import { ThisPhone } from './this-phone'
import { TodayTrip } from './today-trip'

/** The driver begins here: the trip that runs or comes next, and its next step as one button. */
export function DriverTodayPage() {
  const text = useText()
  const format = useFormat()
  const person = useQuery(me)
  const { data, error, isFetching, refetch } = useQuery(openTrips)
  const { entries } = useOutbox()
  const slow = useSlow(data === undefined && error === null)
  const { current, later } = inOrder((data ?? []).map((trip) => asDone(trip, entries)))
  // What the meter showed last has to be on the phone before the network goes.
  useQuery({ ...oneTrip(current?.id ?? ''), enabled: current !== undefined })

  return (
    <Page title={text('frame.today')} beside={format.weekdate(new Date())}>
      {current === undefined && person.data !== undefined && (
        <p>{text('driver.greeting', { name: person.data.full_name })}</p>
      )}
      {current !== undefined && <TodayTrip trip={current} />}
      {current === undefined && data !== undefined && (
        <section className="sheet">
          <EmptyState title={text('driver.noTrip')}>{text('driver.noTripWhat')}</EmptyState>
        </section>
      )}
      {data === undefined && error !== null && (
        <section className="sheet">
          <ErrorState
            title={text('driver.tripsFailed')}
            problem={asProblem(error)}
            busy={isFetching}
            onAgain={() => void refetch()}
          />
        </section>
      )}
      {slow && (
        <section className="card" aria-busy="true">
          <Skeleton width="long" />
        </section>
      )}
      <NothingLost />
      <LaterTrips trips={later} />
      <LatestMessages />
      <ThisPhone />
      {current !== undefined && <NextStep trip={current} stuck={stuckOf(current, entries)} />}
    </Page>
  )
}

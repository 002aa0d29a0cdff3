import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { dayIn, namedPeriods, readPeriod } from '@/components/period'
import { PeriodPicker } from '@/components/period-picker'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { pastTrips } from '@/features/trip/driver-trip-queries'
import { asDone } from '@/outbox/as-done'
import { useOutbox } from '@/outbox/use-outbox'
import { useCompanyZone } from '@/text/company-zone'
import { useText } from '@/text/language'
import { TripLines } from './later-trips'
import { MonthSheet } from './month-sheet'

/** The driver's trips of a period, the last seven days at first, and what a month has come to. */
export function MyTripsPage() {
  const text = useText()
  const navigate = useNavigate()
  const [opened] = useState(() => new Date())
  const today = dayIn(useCompanyZone(), opened)
  const period = readPeriod(useSearch({ from: '/driver/trips' })) ?? namedPeriods(today).week
  const { data, error, isFetching, refetch } = useQuery(pastTrips(period))
  const { entries } = useOutbox()
  const slow = useSlow(data === undefined && error === null)
  const trips = data?.map((trip) => asDone(trip, entries)) ?? []
  return (
    <Page title={text('driver.myTrips')}>
      <MonthSheet month={period.to.slice(0, 7)} />
      <PeriodPicker
        value={period}
        onChange={(chosen) => {
          void navigate({ to: '/driver/trips', search: chosen ?? {} })
        }}
      />
      <section className="sheet" aria-label={text('driver.myTrips')} aria-busy={isFetching}>
        {data?.length === 0 && (
          <EmptyState title={text('drive.noTrips')}>{text('drive.noTripsWhat')}</EmptyState>
        )}
        {trips.length > 0 && <TripLines trips={trips} />}
        {data === undefined && error !== null && (
          <ErrorState
            title={text('driver.tripsFailed')}
            problem={asProblem(error)}
            busy={isFetching}
            onAgain={() => void refetch()}
          />
        )}
        {slow && (
          <p className="in">
            <Skeleton width="long" />
          </p>
        )}
      </section>
    </Page>
  )
}

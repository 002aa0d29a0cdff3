import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/components/empty-state'
import { Page } from '@/components/page'
import { me } from '@/features/identity/me-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { LatestMessages } from './latest-messages'
import { ThisPhone } from './this-phone'

/** The driver begins here: the trip, and until there is one, what will come and what is new. */
export function DriverTodayPage() {
  const text = useText()
  const format = useFormat()
  const { data } = useQuery(me)
  return (
    <Page title={text('frame.today')} beside={format.weekdate(new Date())}>
      {data !== undefined && <p>{text('driver.greeting', { name: data.full_name })}</p>}
      <section className="sheet">
        <EmptyState title={text('driver.noTrip')}>{text('driver.noTripWhat')}</EmptyState>
      </section>
      <LatestMessages />
      <ThisPhone />
    </Page>
  )
}

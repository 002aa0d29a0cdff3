import './today-page.css'
import { Link } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { Page } from '@/components/page'
import { useMinute } from '@/features/trip/use-minute'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { ServerSheet } from './server-sheet'
import { TodayMoney } from './today-money'
import { TodayOdd } from './today-odd'
import { TodayPapers } from './today-papers'
import { TodayTrips } from './today-trips'
import { WaitingSheet } from './waiting-sheet'

/** The office begins here: what is on the road, what waits, and whether all is well. */
export function TodayPage() {
  const text = useText()
  const now = useMinute()
  return (
    <Page
      title={text('today.title')}
      beside={<Now now={now} />}
      actions={
        <Link to="/office/trips/new" className="btn">
          <Glyph name="add" />
          {text('trips.add')}
        </Link>
      }
    >
      <div className="columns today">
        <div>
          <TodayTrips now={now} />
          <div className="two">
            <TodayOdd />
            <TodayPapers />
          </div>
        </div>
        <aside>
          <WaitingSheet />
          <TodayMoney />
          <ServerSheet />
        </aside>
      </div>
    </Page>
  )
}

function Now({ now }: { now: Date }) {
  const format = useFormat()
  return (
    <time dateTime={now.toISOString()}>
      {format.weekdate(now)} · {format.time(now)}
    </time>
  )
}

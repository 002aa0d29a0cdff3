import './trips.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { searchOf } from '@/components/list/list-search'
import { useListPlace } from '@/components/list/use-list-place'
import { Page } from '@/components/page'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { useTripColumns } from './trip-columns'
import { daysWord, useTripFilters } from './trip-filters'
import { TripPanel } from './trip-panel'
import { tripList, tripsFile, tripTotals, type Trip } from './trip-queries'
import { ALL_DAYS, daysAsked, tripRules } from './trip-search'

/** The trips of the house. */
export function TripsPage() {
  const text = useText()
  const format = useFormat()
  const { place } = useListPlace(tripRules)
  const days = daysAsked(place.filters.period)
  return (
    <DataList
      name="trips"
      label={text('trips.title')}
      searchLabel={text('trips.search')}
      failed={text('trips.failed')}
      rules={tripRules}
      query={tripList}
      exported={tripsFile}
      idOf={idOf}
      nameOf={nameOf}
      columns={useTripColumns()}
      filters={useTripFilters()}
      totals={useTotals()}
      empty={
        <EmptyState
          title={text('trips.emptyTitle')}
          first={
            <Link to="/office/trips/new" className="btn primary">
              {text('trips.add')}
            </Link>
          }
          other={
            <Link to="/office/trips" search={{ period: ALL_DAYS }}>
              {text('trips.showAllDays')}
            </Link>
          }
        >
          {text('trips.emptyBody')}
        </EmptyState>
      }
      wider={
        days !== null && (
          <Link
            to="/office/trips"
            search={searchOf(tripRules, {
              ...place,
              page: 1,
              filters: { ...place.filters, period: ALL_DAYS },
            })}
            className="btn sm"
          >
            {text('trips.showAllDays')}
          </Link>
        )
      }
      page={(tools, list) => (
        <Page
          title={text('trips.title')}
          beside={daysWord(text, format, days)}
          actions={
            <>
              {tools}
              <Link to="/office/trips/board" className="btn">
                {text('board.title')}
              </Link>
              <Link to="/office/trips/new" className="btn">
                <Glyph name="add" />
                {text('trips.add')}
              </Link>
            </>
          }
        >
          {list}
        </Page>
      )}
      panel={TripPanel}
    />
  )
}

/** Of everything that fits the filter; the sums before stay until the next ones come. */
function useTotals() {
  const text = useText()
  const format = useFormat()
  const { place } = useListPlace(tripRules)
  const { data } = useQuery({ ...tripTotals(place), placeholderData: keepPreviousData })
  if (data === undefined) return undefined
  return {
    label: text('trips.all', { count: data.trips }),
    cells: {
      revenue: format.money(data.total_revenue),
      distance: format.number(data.distance_km),
    },
  }
}

const idOf = (trip: Trip) => trip.id
const nameOf = (trip: Trip) => trip.trip_number

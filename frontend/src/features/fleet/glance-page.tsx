import './glance-page.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { SearchField } from '@/components/list/search-field'
import { Page } from '@/components/page'
import { Plate } from '@/components/plate'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { busesAtAGlance, type BusGlance } from './bus-queries'
import { validateGlanceSearch } from './bus-search'
import { BusStatusBadge } from './bus-words'

const STEP = 50

/** The buses of the house for drivers and workshops: which there are, and whether they are on the road. */
export function GlancePage() {
  const text = useText()
  const navigate = useNavigate()
  const { q = '' } = validateGlanceSearch(useSearch({ strict: false }))
  const [limit, setLimit] = useState(STEP)
  const { data, error, isFetching, refetch } = useQuery(busesAtAGlance({ q, limit }))
  const slow = useSlow(data === undefined && error === null)
  const none = data?.total === 0

  return (
    <Page title={text('frame.buses')}>
      <div className="glance">
        {!(none && q === '') && (
          <div role="search">
            <SearchField
              label={text('bus.search')}
              value={q}
              onSearch={(words) => {
                setLimit(STEP)
                const search = words === '' ? {} : { q: words }
                void navigate({ to: '.', search, replace: q !== '' })
              }}
              onEnterList={nothing}
            />
          </div>
        )}
        <section className="sheet" aria-label={text('frame.buses')} aria-busy={isFetching}>
          {data === undefined && error !== null && (
            <ErrorState
              title={text('bus.failed')}
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
          {none && q === '' && (
            <EmptyState title={text('bus.emptyTitle')}>{text('bus.emptyBody')}</EmptyState>
          )}
          {none && q !== '' && (
            <p className="in soft" role="status">
              {text('bus.nothing', { typed: q })}
            </p>
          )}
          {data !== undefined && !none && (
            <ul className="lines">
              {data.rows.map((bus) => (
                <li key={bus.id}>
                  <Glance bus={bus} />
                </li>
              ))}
            </ul>
          )}
        </section>
        {data !== undefined && data.rows.length < data.total && (
          <div className="row">
            <BusyButton
              busy={isFetching}
              onPress={() => {
                setLimit(limit + STEP)
              }}
            >
              {text('bus.more')}
            </BusyButton>
            <span className="small soft">
              {text('bus.shown', { shown: data.rows.length, total: data.total })}
            </span>
          </div>
        )}
      </div>
    </Page>
  )
}

function Glance({ bus }: { bus: BusGlance }) {
  const text = useText()
  const kind = [bus.bus_type, text('bus.seats', { count: bus.capacity })]
  return (
    <div className="line">
      <span className="row">
        <Plate number={bus.registration_number} />
        <span className="cut">{bus.bus_name}</span>
      </span>
      <BusStatusBadge status={bus.status} />
      <span className="sub">{kind.filter(Boolean).join(' · ')}</span>
    </div>
  )
}

const nothing = () => undefined

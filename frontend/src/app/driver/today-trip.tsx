import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { Glyph } from '@/components/glyph'
import { Plate } from '@/components/plate'
import { TripBadge } from '@/components/trip-badge'
import { TripRoute } from '@/components/trip-route'
import { isThereAndBack, minutesWord, plateOf } from '@/components/trip-words'
import { hasTakings, lacksLastReading } from '@/features/trip/driver-steps'
import { house } from '@/features/settings/house-queries'
import type { Trip } from '@/outbox/entry'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { TripSteps } from './trip-steps'

/** The trip that is driven: which bus, from where to where, when, how far it has come, what is missing. */
export function TodayTrip({ trip }: { trip: Trip }) {
  const plate = plateOf(trip)
  const { from_address: from, to_address: to } = trip.route
  const addresses = [from, to].filter((address) => address != null && address !== '')
  return (
    <>
      <section className="card today-trip" aria-labelledby="trip">
        <div className="row between wrap">
          {plate !== null && <Plate number={plate} />}
          <TripBadge trip={trip} />
        </div>
        <h2 id="trip" className="way">
          <TripRoute trip={trip} />
        </h2>
        {addresses.length > 0 && <p className="soft">{addresses.join(' → ')}</p>}
        <Times trip={trip} />
      </section>
      <TripSteps trip={trip} />
      <StillMissing trip={trip} />
    </>
  )
}

function Times({ trip }: { trip: Trip }) {
  const text = useText()
  const format = useFormat()
  const km = trip.route.distance_km
  return (
    <dl className="times">
      <Time name={text('driver.leaves')} at={trip.start_date} />
      <Time name={text('driver.arrives')} at={trip.arrives_at} />
      {km != null && (
        <div>
          <dt>{text('driver.distance')}</dt>
          <dd>{format.distance(km)}</dd>
        </div>
      )}
      {isThereAndBack(trip) && (
        <>
          <Time name={text('driver.leavesBack')} at={trip.return_starts_at} />
          <Time name={text('driver.arrivesBack')} at={trip.return_arrives_at} />
        </>
      )}
    </dl>
  )
}

function Time({ name, at }: { name: string; at: string | null | undefined }) {
  const format = useFormat()
  if (at == null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{format.time(at)}</dd>
      <dd className="soft small">{format.date(at)}</dd>
    </div>
  )
}

/** What is still missing, and what can be said on the way. */
function StillMissing({ trip }: { trip: Trip }) {
  const text = useText()
  const asked = useQuery(house).data?.driverEntersTakings === true
  const running = trip.status === 'in_progress'
  const missing = [
    running && trip.odometer_start == null && text('driver.missingStart'),
    running && trip.next_step === 'complete' && lacksLastReading(trip) && text('driver.missingEnd'),
    running && asked && !hasTakings(trip) && text('driver.missingTakings'),
  ].filter((each) => each !== false)
  const params = { trip: trip.id }
  return (
    <nav className="sheet" aria-label={text('driver.thisTrip')}>
      <ul className="lines">
        {missing.length > 0 && (
          <li>
            <div className="line three">
              <Glyph name="warning" size="lg" />
              <span>
                {text('driver.missing')}
                <span className="small soft beneath">{missing.join(', ')}</span>
              </span>
              <span className="want strong">{missing.length}</span>
            </div>
          </li>
        )}
        {running && asked && (
          <li>
            <Link className="line three" to="/driver/trips/$trip/takings" params={params}>
              <Glyph name="expense" size="lg" />
              <span>{text('driver.takings')}</span>
              <Glyph name="next" />
            </Link>
          </li>
        )}
        <li>
          <Link className="line three" to="/driver/trips/$trip/delay" params={params}>
            <Glyph name="clock" size="lg" />
            <span>
              {text('driver.delay')}
              {trip.delay_minutes != null && (
                <span className="small soft beneath">
                  {[minutesWord(text, trip.delay_minutes), trip.delay_reason]
                    .filter((word) => word != null && word !== '')
                    .join(' · ')}
                </span>
              )}
            </span>
            <Glyph name="next" />
          </Link>
        </li>
      </ul>
    </nav>
  )
}

import { Link, useParams } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { Sheet } from '@/components/sheet'
import { TripBadge } from '@/components/trip-badge'
import { TripLegs } from '@/components/trip-legs'
import { wayWord } from '@/components/trip-words'
import { hasTakings } from '@/features/trip/driver-steps'
import { asProblemText } from './flag-words'
import type { Trip } from '@/outbox/entry'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { TripHead } from './trip-head'

/** One of the driver's own trips, whenever it was. */
export function OwnTripPage() {
  const text = useText()
  const { trip } = useParams({ from: '/driver/trips/$trip' })
  return (
    <TripHead id={trip} title={wayWord} before={text('driver.thisTrip')}>
      {(shown) => <OwnTrip trip={shown} />}
    </TripHead>
  )
}

function OwnTrip({ trip }: { trip: Trip }) {
  const text = useText()
  const format = useFormat()
  return (
    <>
      <section className="card stack">
        <div className="row between wrap">
          <span className="soft">{trip.trip_number}</span>
          <TripBadge trip={trip} />
        </div>
        <dl className="facts">
          <dt>{text('driver.leaves')}</dt>
          <dd>{format.moment(trip.start_date)}</dd>
          {trip.cancel_reason != null && (
            <>
              <dt>{text('drive.whyCancelled')}</dt>
              <dd>{trip.cancel_reason}</dd>
            </>
          )}
          {trip.notes != null && trip.notes !== '' && (
            <>
              <dt>{text('drive.notes')}</dt>
              <dd>{trip.notes}</dd>
            </>
          )}
          {hasTakings(trip) && (
            <>
              <dt>{text('driver.takings')}</dt>
              <dd className="num">{format.money(trip.total_revenue)}</dd>
            </>
          )}
          {hasTakings(trip) && trip.trip_type === 'two_way' && (
            <>
              <dt>{text('drive.takingsBack')}</dt>
              <dd className="num">{format.money(trip.return_total_revenue)}</dd>
            </>
          )}
        </dl>
        <TripLegs trip={trip} />
      </section>
      {trip.flags.length > 0 && (
        <Sheet title={text('drive.flags')} says={text('drive.flagsSay')}>
          <ul className="lines">
            {trip.flags.map((flag) => (
              <li key={flag.code + flag.detail}>
                <div className="line">
                  <span className="row">
                    <Glyph name="warning" />
                    {asProblemText(text, format, flag)}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <p>
        <Link className="btn block" to="/driver/trips">
          {text('driver.myTrips')}
        </Link>
      </p>
    </>
  )
}

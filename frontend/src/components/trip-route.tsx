import { Fragment } from 'react'
import { useText } from '@/text/language'
import { isThereAndBack, placesOf, type TripWay } from './trip-words'

/** From where to where a trip goes, with an arrow that says whether it comes back. */
export function TripRoute({ trip }: { trip: TripWay }) {
  const text = useText()
  const places = placesOf(trip.route.route_name)
  const back = isThereAndBack(trip)
  const arrow = back ? '⇄' : '→'
  return (
    <>
      {places.map((place, at) => (
        <Fragment key={place}>
          {at > 0 && (
            <>
              {' '}
              <span aria-hidden="true">{arrow}</span>
              <span className="sr">{text('trip.to')}</span>{' '}
            </>
          )}
          {place}
        </Fragment>
      ))}
      {back && (
        <>
          {places.length === 1 && <span aria-hidden="true"> {arrow}</span>}
          <span className="sr">, {text('trip.twoWay')}</span>
        </>
      )}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Opened } from '@/components/list/data-list'
import { RecordBeside } from '@/components/list/record-beside'
import { TripBadge } from '@/components/trip-badge'
import { TripLegs } from '@/components/trip-legs'
import { useText } from '@/text/language'
import { TripFacts } from './trip-facts'
import { TripHistory } from './trip-history'
import { TripInShort } from './trip-in-short'
import { TripNotices } from './trip-notices'
import { trip as tripOf, type Trip } from './trip-queries'
import { TripSteps } from './trip-steps'
import { TripTakings } from './trip-takings'

/** One trip beside the list. */
export function TripPanel({ id, row, walk }: Opened<Trip>) {
  const text = useText()
  return (
    <RecordBeside
      id={id}
      row={row}
      walk={walk}
      answer={useQuery(tripOf(id))}
      kind={text('trips.one')}
      failed={text('trips.oneFailed')}
      title={(trip) => trip.trip_number}
      badge={(trip) => <TripBadge trip={trip} />}
      subtitle={(trip) => <TripInShort trip={trip} />}
      ofRow={(trip) => trip}
      steps={(found, tell) => (
        <>
          <Link to="/office/trips/$tripId" params={{ tripId: id }} className="btn">
            {text('trips.open')}
          </Link>
          <TripSteps key={id} found={found} onGone={walk.close} onProblem={tell} />
        </>
      )}
    >
      {(trip) => (
        <>
          <TripNotices trip={trip} />
          <section>
            <h3>{text('trips.legs')}</h3>
            <TripLegs trip={trip} />
          </section>
          <section>
            <h3>
              {text('trips.takings')} <span className="end">{text('trips.byChannel')}</span>
            </h3>
            <TripTakings trip={trip} />
          </section>
          <section>
            <TripFacts trip={trip} />
          </section>
          <TripHistory key={id} tripId={id} />
        </>
      )}
    </RecordBeside>
  )
}

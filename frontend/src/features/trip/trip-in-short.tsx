import { Link } from '@tanstack/react-router'
import { Plate } from '@/components/plate'
import { TripRoute } from '@/components/trip-route'
import { driverOf, plateOf } from '@/components/trip-words'
import { useText } from '@/text/language'
import type { Trip } from './trip-queries'

/** Where it goes, with which bus, and who drives: the words below the number of a trip. */
export function TripInShort({ trip }: { trip: Trip }) {
  return (
    <>
      <TripRoute trip={trip} /> · <BusOf trip={trip} /> · <DriverOf trip={trip} />
    </>
  )
}

/** The bus with the way to its page; what it was called, when it is gone. */
export function BusOf({ trip }: { trip: Trip }) {
  const text = useText()
  const plate = plateOf(trip)
  if (plate === null) return <>{text('trips.noBus')}</>
  if (trip.bus == null) return <Plate number={plate} />
  return (
    <Link to="/office/buses/$busId" params={{ busId: trip.bus.id }}>
      <Plate number={plate} />
    </Link>
  )
}

export function DriverOf({ trip }: { trip: Trip }) {
  const text = useText()
  const name = driverOf(trip)
  if (name === null) return <>{text('trips.noDriver')}</>
  if (trip.driver == null) return <>{name}</>
  return (
    <Link to="/office/people/$personId" params={{ personId: trip.driver.id }}>
      {name}
    </Link>
  )
}

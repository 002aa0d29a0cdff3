import type { components } from '@/api/schema.gen'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'

type Trip = components['schemas']['TripResponse']

const MINUTES_OF_HOUR = 60
const HOURS_OF_DAY = 24

/** 35 min, 2 h 10 min, 3 days: how long something takes or is behind. */
export function minutesWord(text: Text, minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_OF_HOUR)
  const rest = minutes % MINUTES_OF_HOUR
  if (hours === 0) return text('trip.minutes', { minutes: rest })
  if (hours >= HOURS_OF_DAY) return text('trip.days', { count: Math.floor(hours / HOURS_OF_DAY) })
  if (rest === 0) return text('trip.hours', { hours })
  return text('trip.hoursAndMinutes', { hours, minutes: rest })
}

/** From where to where, in the name of a route: Pune – Nagpur, Pune - Nagpur, Pune to Nagpur. */
const BETWEEN_PLACES = /\s+(?:[-–—→⇄]|to)\s+/iu

export type TripWay = Pick<Trip, 'trip_type'> & {
  readonly route: Pick<Trip['route'], 'route_name'>
}

export const isThereAndBack = (trip: Pick<Trip, 'trip_type'>) => trip.trip_type === 'two_way'

/** Pune → Nagpur, or Pune ⇄ Nagpur when the bus comes back: for places that take text only. */
export function wayWord(trip: TripWay): string {
  const places = placesOf(trip.route.route_name)
  const back = isThereAndBack(trip)
  if (places.length > 1) return places.join(back ? ' ⇄ ' : ' → ')
  return back ? `${trip.route.route_name} ⇄` : trip.route.route_name
}

export const placesOf = (routeName: string): readonly string[] => {
  const places = routeName.split(BETWEEN_PLACES).filter((place) => place !== '')
  return places.length > 1 ? places : [routeName]
}

/** The plate of its bus, the one that it had when that is gone; nothing while it has none. */
export const plateOf = (trip: Pick<Trip, 'bus' | 'bus_name_snapshot'>): string | null =>
  trip.bus?.registration_number ?? trip.bus_name_snapshot ?? null

export const driverOf = (trip: Pick<Trip, 'driver' | 'driver_name_snapshot'>): string | null =>
  trip.driver?.full_name ?? trip.driver_name_snapshot ?? null

/** A time of a trip; with its day where that is another one than that of the departure. */
export function timeBeside(format: Format, instant: string, departure: string): string {
  return format.date(instant) === format.date(departure)
    ? format.time(instant)
    : format.shortMoment(instant)
}

import './trip-legs.css'
import type { components } from '@/api/schema.gen'
import type { Text } from '@/text/catalogue'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { isThereAndBack, timeBeside } from './trip-words'

export type TripOnTheWay = components['schemas']['TripResponse']

type Leg = {
  readonly name: string
  readonly isBack: boolean
  readonly departs: string | null | undefined
  readonly arrives: string | null | undefined
  readonly left: string | null | undefined
  readonly arrived: string | null | undefined
  readonly from: number | null | undefined
  readonly to: number | null | undefined
  readonly distance: number | null | undefined
}

/** The way there and the way back: planned, driven, what the meter said, and how far it is. */
export function TripLegs({ trip }: { trip: TripOnTheWay }) {
  const text = useText()
  const format = useFormat()
  return (
    <div className="legs">
      {legsOf(text, trip).map((leg) => (
        <div key={leg.name} className="leg">
          <b>{leg.name}</b>
          <span>{planned(format, trip, leg)}</span>
          <span className="num">{readings(text, format, trip, leg)}</span>
          <span className="muted">{driven(text, format, trip, leg)}</span>
          <span className="num muted">{distance(text, format, trip, leg)}</span>
        </div>
      ))}
    </div>
  )
}

function legsOf(text: Text, trip: TripOnTheWay): readonly Leg[] {
  const back = isThereAndBack(trip)
  const there: Leg = {
    name: text(back ? 'trip.outward' : 'trip.wholeWay'),
    isBack: false,
    departs: trip.start_date,
    arrives: trip.arrives_at,
    left: trip.left_at,
    arrived: trip.arrived_at,
    from: trip.odometer_start,
    to: trip.odometer_end,
    distance: trip.distance_traveled,
  }
  if (!back) return [there]
  const homeward: Leg = {
    name: text('trip.back'),
    isBack: true,
    departs: trip.return_starts_at,
    arrives: trip.return_arrives_at,
    left: trip.return_left_at,
    arrived: trip.return_arrived_at,
    from: trip.odometer_return_start,
    to: trip.odometer_return_end,
    distance: trip.distance_return,
  }
  return [there, homeward]
}

const OPEN_END = '…'

function planned(format: Format, trip: TripOnTheWay, { departs, arrives }: Leg): string {
  if (departs == null && arrives == null) return '–'
  const times = [departs, arrives].map((at) =>
    at == null ? OPEN_END : timeBeside(format, at, trip.start_date),
  )
  return times.join(' → ')
}

/** Where the way there ended, the way back begins: that alone does not say that it has begun. */
const hasBegun = ({ left, arrived, from, to, isBack }: Leg) =>
  left != null || arrived != null || to != null || (from != null && !isBack)

function readings(text: Text, format: Format, trip: TripOnTheWay, leg: Leg): string {
  if (!hasBegun(leg)) return text(trip.status === 'cancelled' ? 'trip.didNotRun' : 'trip.notBegun')
  if (leg.from == null && leg.to == null) return text('trip.notRead')
  const known = [leg.from, leg.to].map((km) => (km == null ? OPEN_END : format.number(km)))
  return known.join(' → ')
}

function driven(text: Text, format: Format, trip: TripOnTheWay, leg: Leg): string {
  const say = (at: string) => timeBeside(format, at, trip.start_date)
  const told = [
    leg.left != null && text('trip.left', { time: say(leg.left) }),
    leg.arrived != null && text('trip.arrived', { time: say(leg.arrived) }),
    leg.left != null &&
      leg.arrived == null &&
      leg.arrives != null &&
      trip.status === 'in_progress' &&
      text('trip.due', { time: say(delayed(leg.arrives, trip.delay_minutes)) }),
  ]
  return told.filter((each) => each !== false).join(', ')
}

const MINUTE_MS = 60_000

const delayed = (at: string, minutes: number | null | undefined) =>
  new Date(Date.parse(at) + (minutes ?? 0) * MINUTE_MS).toISOString()

function distance(text: Text, format: Format, trip: TripOnTheWay, leg: Leg): string {
  const usual = trip.route.distance_km
  if (leg.distance == null)
    return usual == null ? '' : text('trip.usualKm', { km: format.distance(usual) })
  const km = format.distance(leg.distance)
  return usual == null ? km : text('trip.drivenKm', { km, usual: format.distance(usual) })
}

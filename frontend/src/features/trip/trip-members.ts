import { spaced } from '@/components/plate'
import type { PlainKey, Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import { statusWords } from './trip-word-keys'

/** How the members of a trip are called on its page; its sums and ids are not named. */
export const tripMembers: Readonly<Partial<Record<string, PlainKey>>> = {
  trip_number: 'trips.number',
  status: 'trips.status',
  bus: 'trips.bus',
  driver: 'trips.driver',
  route: 'trips.route',
  trip_type: 'trips.type',
  start_date: 'trips.leaves',
  arrives_at: 'trips.arrivesPlanned',
  return_departs_at: 'trips.returnLeaves',
  return_arrives_at: 'trips.returnArrives',
  left_at: 'trips.left',
  arrived_at: 'trips.arrived',
  return_left_at: 'trips.returnLeft',
  return_arrived_at: 'trips.returnArrived',
  end_date: 'trips.ended',
  odometer_start: 'trips.readingStart',
  odometer_end: 'trips.readingEnd',
  odometer_return_start: 'trips.readingReturnStart',
  odometer_return_end: 'trips.readingReturnEnd',
  revenue_cash: 'trips.cash',
  revenue_online: 'trips.online',
  revenue_paytm: 'trips.paytm',
  revenue_agent: 'trips.agent',
  revenue_others: 'trips.others',
  return_revenue_cash: 'trips.returnCash',
  return_revenue_online: 'trips.returnOnline',
  return_revenue_paytm: 'trips.returnPaytm',
  return_revenue_agent: 'trips.returnAgent',
  return_revenue_others: 'trips.returnOthers',
  delay_minutes: 'trips.lateBy',
  delay_reason: 'trips.delayReason',
  cancel_reason: 'trips.cancelReason',
  gst_percentage: 'trips.gst',
  water_taken: 'trips.water',
  notes: 'trips.notes',
  flags: 'trips.whatWasOdd',
}

/** What is done to trips only. */
export const tripActions: Readonly<Partial<Record<string, PlainKey>>> = {
  started: 'trips.didStart',
  arrived: 'trips.didArrive',
  turned_back: 'trips.didTurnBack',
  completed: 'trips.didComplete',
  read: 'trips.didRead',
  taken: 'trips.didTake',
  delayed: 'trips.didDelay',
  cancelled: 'trips.didCancel',
  corrected: 'trips.didCorrect',
}

const moments = [
  'arrives_at',
  'return_departs_at',
  'return_arrives_at',
  'left_at',
  'arrived_at',
  'return_left_at',
  'return_arrived_at',
  'start_date',
  'end_date',
]

/** A value of the trail as it is written on the page of the trip. */
export function tripValue(
  text: Text,
  format: Format,
  member: string,
  value: unknown,
): string | undefined {
  if (moments.includes(member) && typeof value === 'string') return format.moment(value)
  if (member.startsWith('odometer')) return format.distance(Number(value))
  if (member.includes('revenue')) return format.money(Number(value))
  if (member === 'bus' && typeof value === 'string') return spaced(value)
  if (member === 'trip_type') return text(value === 'two_way' ? 'trip.twoWay' : 'trip.oneWay')
  if (member === 'status' && typeof value === 'string' && Object.hasOwn(statusWords, value))
    return text(statusWords[value as keyof typeof statusWords])
  return undefined
}

/** When a step on the way was done, as whoever did it said; the trail itself says when that was received. */
const doneMembers: Readonly<Partial<Record<string, string>>> = {
  started: 'left_at',
  arrived: 'arrived_at',
  turned_back: 'return_left_at',
}

type Entry = {
  readonly action: string
  readonly after: Readonly<Record<string, unknown>>
}

export function doneAt({ action, after }: Entry): string | undefined {
  const member = doneMembers[action]
  const told =
    action === 'completed' ? (after.return_arrived_at ?? after.arrived_at) : member && after[member]
  return typeof told === 'string' ? told : undefined
}

/** A new trip brings nothing yet, which needs no words. */
export function withoutNothing<
  E extends Entry & { readonly before: Readonly<Record<string, unknown>> },
>(entry: E): E {
  const told = Object.entries(entry.after).filter(
    ([member, value]) => value !== 0 || member in entry.before,
  )
  return { ...entry, after: Object.fromEntries(told) }
}

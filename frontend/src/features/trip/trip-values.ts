import * as z from 'zod/mini'
import { neededText, neededTime, optionalTime } from '@/components/form/shapes'
import { dayIn } from '@/components/period'
import type { Trip } from './trip-queries'

/** A trip as it stands in the form: days and times by the clock of the office. */
export type TripValues = {
  bus_id: string
  driver_id: string
  route_id: string
  day: string
  time: string
  arrival_time: string
  trip_type: string
  return_departure_time: string
  return_arrival_time: string
  gst_percentage: string
  notes: string
}

export const tripSchema = z.object({
  bus_id: z.string(),
  driver_id: z.string(),
  route_id: neededText(),
  day: neededText(),
  time: neededTime(),
  arrival_time: optionalTime(),
  trip_type: z.string(),
  return_departure_time: optionalTime(),
  return_arrival_time: optionalTime(),
  gst_percentage: z.string(),
  notes: z.string(),
}) satisfies z.ZodMiniType<TripValues>

export const emptyTrip = (day: string): TripValues => ({
  bus_id: '',
  driver_id: '',
  route_id: '',
  day,
  time: '',
  arrival_time: '',
  trip_type: 'one_way',
  return_departure_time: '',
  return_arrival_time: '',
  gst_percentage: '',
  notes: '',
})

export const valuesOf =
  (zone: string) =>
  (trip: Trip): TripValues => ({
    bus_id: trip.bus_id ?? '',
    driver_id: trip.driver_id ?? '',
    route_id: trip.route_id,
    day: dayIn(zone, new Date(trip.start_date)),
    time: minuteOf(trip.departure_time),
    arrival_time: minuteOf(trip.arrival_time),
    trip_type: trip.trip_type,
    return_departure_time: minuteOf(trip.return_departure_time),
    return_arrival_time: minuteOf(trip.return_arrival_time),
    gst_percentage: String(trip.gst_percentage),
    notes: trip.notes ?? '',
  })

/** 09:30 of 09:30:00 */
export const minuteOf = (time: string | null | undefined) => time?.slice(0, 5) ?? ''

/** The whole of it as the server takes it; what has no way back has no times for it. */
export function wireOf(values: TripValues) {
  const back = values.trip_type === 'two_way'
  return {
    bus_id: wordOf(values.bus_id),
    driver_id: wordOf(values.driver_id),
    route_id: values.route_id,
    // Without an offset it is meant in the company's zone.
    start_date: `${values.day}T${values.time}`,
    arrival_time: wordOf(values.arrival_time),
    trip_type: values.trip_type,
    return_departure_time: back ? wordOf(values.return_departure_time) : null,
    return_arrival_time: back ? wordOf(values.return_arrival_time) : null,
    gst_percentage: values.gst_percentage === '' ? null : Number(values.gst_percentage),
    notes: wordOf(values.notes),
  }
}

/** Day and time are one member on the wire. */
export const fieldOf = (member: string) => (member === 'start_date' ? 'time' : member)

const wordOf = (text: string) => (text.trim() === '' ? null : text.trim())

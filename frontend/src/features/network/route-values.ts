import * as z from 'zod/mini'
import type { components } from '@/api/schema.gen'
import { neededText } from '@/components/form/shapes'
import type { Route } from './route-queries'

export type StopValues = {
  name: string
  state_id: string
  boarding: boolean
  distance_km: string
  minutes: string
}

/** A route as it stands in the form. */
export type RouteValues = {
  route_name: string
  from_state_id: string
  to_state_id: string
  from_address: string
  to_address: string
  distance_km: string
  estimated_duration_hours: string
  stops: StopValues[]
}

export const routeSchema = z.object({
  route_name: neededText(),
  from_state_id: neededText(),
  to_state_id: neededText(),
  from_address: z.string(),
  to_address: z.string(),
  distance_km: z.string(),
  estimated_duration_hours: z.string(),
  stops: z.array(
    z.object({
      name: neededText(),
      state_id: z.string(),
      boarding: z.boolean(),
      distance_km: z.string(),
      minutes: z.string(),
    }),
  ),
}) satisfies z.ZodMiniType<RouteValues>

export const newRoute: RouteValues = {
  route_name: '',
  from_state_id: '',
  to_state_id: '',
  from_address: '',
  to_address: '',
  distance_km: '',
  estimated_duration_hours: '',
  stops: [],
}

/** Most stops are there for people to get on. */
export const newStop: StopValues = {
  name: '',
  state_id: '',
  boarding: true,
  distance_km: '',
  minutes: '',
}

export const valuesOf = (route: Route): RouteValues => ({
  route_name: route.route_name,
  from_state_id: route.from_state_id,
  to_state_id: route.to_state_id,
  from_address: route.from_address ?? '',
  to_address: route.to_address ?? '',
  distance_km: typed(route.distance_km),
  estimated_duration_hours: typed(route.estimated_duration_hours),
  stops: route.stops.map((stop) => ({
    name: stop.name,
    state_id: stop.state_id ?? '',
    boarding: stop.boarding,
    distance_km: typed(stop.distance_km),
    minutes: typed(stop.minutes),
  })),
})

/** The whole of it as the server takes it. */
export const wireOf = (values: RouteValues) => ({
  route_name: values.route_name.trim(),
  from_state_id: values.from_state_id,
  to_state_id: values.to_state_id,
  from_address: wordOf(values.from_address),
  to_address: wordOf(values.to_address),
  distance_km: numberOf(values.distance_km),
  estimated_duration_hours: numberOf(values.estimated_duration_hours),
  stops: values.stops.map((stop): components['schemas']['StopRequest'] => ({
    name: stop.name.trim(),
    state_id: wordOf(stop.state_id),
    boarding: stop.boarding,
    distance_km: numberOf(stop.distance_km),
    minutes: numberOf(stop.minutes),
  })),
})

const typed = (number: number | null | undefined) => (number == null ? '' : String(number))

const wordOf = (text: string) => (text.trim() === '' ? null : text.trim())

/** The next number to a decimal of so few digits writes as the same digits again. */
const numberOf = (text: string) => (text === '' ? null : Number(text))

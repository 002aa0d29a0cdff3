import { skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useController, useWatch } from 'react-hook-form'
import type { FormOf } from '@/components/form/field'
import { lastTripOf } from './trip-queries'
import { minuteOf, type TripValues } from './trip-values'

type Filled = Pick<TripValues, 'driver_id' | 'route_id' | 'time' | 'trip_type'>

/**
 * A bus mostly does what it did before: who drives it, where and when it leaves come from its last trip, as long as
 * nobody has said otherwise.
 */
export function useLikeTheLast(form: FormOf<TripValues>, wanted: boolean) {
  const { control } = form
  const bus = useWatch({ control, name: 'bus_id' })
  const { data: last } = useQuery({
    queryKey: ['trip', 'last-of-bus', bus],
    queryFn: wanted && bus !== '' ? ({ signal }) => lastTripOf(bus, signal) : skipToken,
  })
  const fields = {
    driver_id: useController({ control, name: 'driver_id' }).field,
    route_id: useController({ control, name: 'route_id' }).field,
    time: useController({ control, name: 'time' }).field,
    trip_type: useController({ control, name: 'trip_type' }).field,
  }
  const filled = useRef<Filled>({ driver_id: '', route_id: '', time: '', trip_type: 'one_way' })

  const fill = useEffectEvent((next: Filled) => {
    for (const name of Object.keys(fields) as (keyof Filled)[]) {
      if (fields[name].value === filled.current[name]) fields[name].onChange(next[name])
    }
    filled.current = next
  })
  useEffect(() => {
    if (last == null) return
    fill({
      driver_id: last.driver?.id ?? '',
      route_id: last.route_id,
      time: minuteOf(last.departure_time),
      trip_type: last.trip_type,
    })
  }, [last])

  const names: Record<string, string> = {}
  if (last?.driver != null) names[last.driver.id] = last.driver.full_name
  if (last != null) names[last.route_id] = last.route.route_name
  return { last: last ?? undefined, names }
}

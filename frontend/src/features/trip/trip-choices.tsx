import { api, body } from '@/api/client'
import type { components } from '@/api/schema.gen'
import type { Pickable } from '@/components/form/record-picker'
import { Plate, spaced } from '@/components/plate'
import { StatusBadge } from '@/components/status-badge'
import { useText } from '@/text/language'

type Schemas = components['schemas']
export type BusChoice = Schemas['BusResponse'] | Schemas['BusGlanceResponse']
export type DriverChoice = Schemas['PersonResponse']
export type RouteChoice = Schemas['ListedRouteResponse']

const MOST = 7
const searched = (typed: string) => ({ search: typed === '' ? undefined : typed, limit: MOST })

/** Buses of the fleet by number, in any spelling, or name. */
export const busKind: Pickable<BusChoice> = {
  topic: 'bus',
  name: 'for-trip',
  find: (typed, signal) => {
    const query = { ...searched(typed), total: false }
    return body(api.GET('/api/buses', { params: { query }, signal }))
  },
  idOf: ({ id }) => id,
  word: ({ registration_number: number }) => spaced(number),
  option: (bus) => <BusOption bus={bus} />,
}

/** A bus that does not run can be chosen as well, for it may run again by then; it says so. */
function BusOption({ bus }: { bus: BusChoice }) {
  const text = useText()
  return (
    <>
      <Plate number={bus.registration_number} />
      {bus.bus_name != null && <span className="soft small">{bus.bus_name}</span>}
      {bus.status === 'maintenance' && <StatusBadge tone="want" word={text('bus.maintenance')} />}
      {bus.status === 'inactive' && <StatusBadge tone="idle" word={text('bus.inactive')} />}
    </>
  )
}

/** Those who drive now; who has to be let in first is not offered. */
export const driverKind: Pickable<DriverChoice> = {
  topic: 'person',
  name: 'for-trip',
  find: (typed, signal) => {
    const drive = { role: 'driver', status: 'active' }
    const query = { ...searched(typed), ...drive, sort: 'full_name', total: false }
    return body(api.GET('/api/drivers', { params: { query }, signal }))
  },
  idOf: ({ id }) => id,
  word: ({ full_name: name }) => name,
}

export const routeKind: Pickable<RouteChoice> = {
  topic: 'route',
  name: 'for-trip',
  find: (typed, signal) => {
    const query = { ...searched(typed), total: false }
    return body(api.GET('/api/routes', { params: { query }, signal }))
  },
  idOf: ({ id }) => id,
  word: ({ route_name: name }) => name,
}

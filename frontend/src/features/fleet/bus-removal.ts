import { api, body } from '@/api/client'
import { spaced } from '@/components/plate'
import type { RemovalWays } from '@/components/use-removal'
import { spokenNow } from '@/text/language'
import type { Bus } from './bus-queries'

const callOf = ({ id }: Bus, headers: Record<string, string>) => ({
  params: { path: { id } },
  headers,
})
const plateOf = ({ registration_number: number }: Bus) => ({ plate: spaced(number) })

/** A bus with a history is put away, another one deleted. */
export const busRemoval: RemovalWays<Bus> = {
  remove: (bus, headers) => body(api.DELETE('/api/buses/{id}', callOf(bus, headers))),
  restore: (bus, headers) => body(api.POST('/api/buses/{id}/restoration', callOf(bus, headers))),
  touches: [['bus']],
  putAway: (bus) => spokenNow().text('fleet.putAway', plateOf(bus)),
  deleted: (bus) => spokenNow().text('fleet.deleted', plateOf(bus)),
  broughtBack: (bus) => spokenNow().text('fleet.broughtBack', plateOf(bus)),
}

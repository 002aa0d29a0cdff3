import { api, body } from '@/api/client'
import type { RemovalWays } from '@/components/use-removal'
import { spokenNow } from '@/text/language'
import type { Workshop } from './workshop-queries'

const callOf = ({ id }: Workshop, headers: Record<string, string>) => ({
  params: { path: { id } },
  headers,
})

/** A workshop of which something remembers is put away, another one deleted. */
export const workshopRemoval: RemovalWays<Workshop> = {
  remove: (workshop, headers) =>
    body(api.DELETE('/api/repairs/organizations/{id}', callOf(workshop, headers))),
  restore: (workshop, headers) =>
    body(api.POST('/api/repairs/organizations/{id}/restoration', callOf(workshop, headers))),
  touches: [['workshop']],
  putAway: ({ org_name: name }) => spokenNow().text('workshops.putAway', { name }),
  deleted: ({ org_name: name }) => spokenNow().text('workshops.deleted', { name }),
  broughtBack: ({ org_name: name }) => spokenNow().text('workshops.broughtBack', { name }),
}

import { queryOptions } from '@tanstack/react-query'
import { api, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'

export type Absence = components['schemas']['AbsenceResponse']

const MOST_SHOWN = 200

/** Who cannot be had from a day on, as far as somebody has said. */
export const absencesFrom = (from: string, until?: string) =>
  queryOptions({
    queryKey: ['absence', 'from', from, until ?? ''],
    queryFn: ({ signal }) => {
      const query = { from, until, limit: MOST_SHOWN }
      return listed(api.GET('/api/absences', { params: { query }, signal }))
    },
  })

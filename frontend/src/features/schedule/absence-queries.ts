import { queryOptions } from '@tanstack/react-query'
import { api, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'

export type Absence = components['schemas']['AbsenceResponse']

/** Whose absence it is. */
export type AwayRef = { readonly kind: 'bus' | 'driver'; readonly id: string }

const MOST_SHOWN = 200

type AbsenceAsk = { readonly from: string; readonly until?: string; readonly of?: AwayRef }

/** Who cannot be had from a day on, as far as somebody has said. */
export const absencesFrom = ({ from, until, of }: AbsenceAsk) =>
  queryOptions({
    queryKey: ['absence', 'from', from, until ?? '', of?.id ?? ''],
    queryFn: ({ signal }) => {
      const whose = of === undefined ? {} : { [`${of.kind}_id`]: of.id }
      const query = { from, until, ...whose, limit: MOST_SHOWN }
      return listed(api.GET('/api/absences', { params: { query }, signal }))
    },
  })

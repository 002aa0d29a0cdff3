import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, body, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'

export type TaxRecord = components['schemas']['TaxRecordResponse']
export type Ownership = components['schemas']['OwnershipResponse']

/** What a bus owed and owes, what is not paid first. */
export const taxRecords = (busId: string, limit: number) =>
  queryOptions({
    queryKey: ['tax_record', 'of-bus', busId, limit],
    queryFn: ({ signal }) => {
      const query = { bus_id: busId, limit }
      return listed(api.GET('/api/tax-records', { params: { query }, signal }))
    },
    placeholderData: keepPreviousData,
  })

/** Whose a bus was, is and will be. */
export const ownershipOf = (busId: string) =>
  queryOptions({
    queryKey: ['bus', 'ownership', busId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/buses/{id}/ownership', { params: { path: { id: busId } }, signal })),
  })

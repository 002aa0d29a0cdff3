import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

const policies = ['disabled', 'approval', 'driver'] as const
export type RegistrationPolicy = (typeof policies)[number]

export type House = {
  readonly registration: RegistrationPolicy
  /** Whom to call when one cannot get in. */
  readonly phone: string | null
  /** Whose days and times are shown, whoever reads them. */
  readonly zone: string
  /** Whether drivers are asked what was taken on the way. */
  readonly driverEntersTakings: boolean
}

/** What everybody may know of the house, before and after signing in. */
export const house = queryOptions({
  queryKey: ['setting', 'house'],
  queryFn: async ({ signal }): Promise<House> => {
    const told = await body(api.GET('/api/house', { signal }))
    return {
      registration: policies.find((policy) => policy === told.registration_policy) ?? 'disabled',
      phone: told.company_phone.trim() || null,
      zone: told.company_time_zone,
      driverEntersTakings: told.driver_enters_takings,
    }
  },
  staleTime: 60_000,
  meta: { kept: true },
})

import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import { ownAddress } from './own-address'

export type Company = { name: string | null; logo: string | null }

/** Name and logo are public: they stand on the page before anybody has signed in. */
export const company = queryOptions({
  queryKey: ['setting', 'company'],
  queryFn: async ({ signal }): Promise<Company> => {
    const settings = await body(api.GET('/api/settings', { signal }))
    const valueOf = (key: string) => settings.find((setting) => setting.key === key)?.value ?? ''
    return {
      name: valueOf('company_name').trim() || null,
      logo: ownAddress(valueOf('company_logo_url')),
    }
  },
  staleTime: 300_000,
})

import { api, body } from '@/api/client'
import { useAnswer } from '@/api/use-answer'
import { ownAddress } from './own-address'

export type Company = { name: string | null; logo: string | null }

/** Name and logo are public: they stand on the page before anybody has signed in. */
async function askCompany(signal: AbortSignal): Promise<Company> {
  const settings = await body(api.GET('/api/settings', { signal }))
  const valueOf = (key: string) => settings.find((setting) => setting.key === key)?.value ?? ''
  return {
    name: valueOf('company_name').trim() || null,
    logo: ownAddress(valueOf('company_logo_url')),
  }
}

export const useCompany = () => useAnswer(askCompany)

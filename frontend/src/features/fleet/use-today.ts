import { useState } from 'react'
import { dayIn } from '@/components/period'
import { useCompanyZone } from '@/text/company-zone'

/** The day that it is for the company, as an ISO day. */
export function useToday(): string {
  const [now] = useState(() => new Date())
  return dayIn(useCompanyZone(), now)
}

import { dayAfter } from '@/components/days'
import { dayIn } from '@/components/period'
import { companyZone } from '@/text/company-zone'
import { lookedBackTo, type Lacking } from './board-queries'

/** The page of one trip. */
export const tripPath = (id: string): string => `/office/trips/${id}`

/** The list of those that lack something, the oldest first. */
export const lackingLink = (lacking: Lacking) => {
  const today = dayIn(companyZone(), new Date())
  const to: string = '/office/trips'
  return {
    to,
    search: { lacking, period: `${lookedBackTo()}..${dayAfter(today, 1)}`, sort: 'start_date' },
  }
}

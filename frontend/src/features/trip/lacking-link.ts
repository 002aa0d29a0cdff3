import { dayIn } from '@/components/period'
import { companyZone } from '@/text/company-zone'
import { linkOptions } from '@tanstack/react-router'
import { lookedBackTo, type Lacking } from './board-queries'

/** The list of those that lack something, the oldest first. */
export const lackingLink = (lacking: Lacking) =>
  linkOptions({
    to: '/office/trips',
    search: {
      lacking,
      period: `${lookedBackTo()}..${dayIn(companyZone(), new Date())}`,
      sort: 'start_date',
    },
  })

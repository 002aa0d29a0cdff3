import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

/** Whose papers, as they stand in the address. */
export const holderTypes = ['bus', 'person', 'company'] as const
export type HolderType = (typeof holderTypes)[number]

/** What ends when; `7d` and `30d` have what ended before with them, for that wants to be renewed as well. */
export const paperEnds = ['lapsed', '7d', '30d'] as const

/** What is shown beside those that count. */
export const paperShows = ['reported', 'earlier', 'closed'] as const

export type PaperFilter = 'holder' | 'who' | 'kind' | 'lapsing' | 'show'

const MOST_KIND = 50

/** `bus:…` or `person:…` */
const isOne = (value: string) =>
  /^(bus|person):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

export const paperRules = {
  sorts: ['valid_until', '-valid_until', 'holder', '-holder', 'kind', '-kind'],
  filters: {
    holder: oneOf(...holderTypes),
    who: isOne,
    kind: (value) => value.length <= MOST_KIND,
    lapsing: oneOf(...paperEnds),
    show: oneOf(...paperShows),
  },
} as const satisfies ListRules<PaperFilter>

export const validatePaperSearch = validateListSearch(paperRules)

export const taxStatuses = ['pending', 'overdue', 'paid'] as const
export const taxDues = ['7d', '30d', '90d'] as const
export type TaxFilter = 'status' | 'due'

export const taxRules = {
  sorts: ['unpaid_first', 'due_date', '-due_date'],
  filters: { status: oneOf(...taxStatuses), due: oneOf(...taxDues) },
} as const satisfies ListRules<TaxFilter>

export const validateTaxSearch = validateListSearch(taxRules)

/** The month that is shown; nonsense is none. */
export const validateMonthSearch = ({ month }: Record<string, unknown>): { month?: string } =>
  typeof month === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {}

import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

export const busStatuses = ['active', 'maintenance', 'inactive'] as const
export type BusStatus = (typeof busStatuses)[number]

export const ownerships = ['owned', 'partnership'] as const

/** Papers that end within so many days, as they stand in the address. */
export const lapsings = ['7d', '30d', '90d'] as const

export type BusFilter = 'status' | 'ownership' | 'lapsing' | 'show'

export const busRules = {
  sorts: [
    'registration_number',
    '-registration_number',
    'bus_name',
    '-bus_name',
    'capacity',
    '-capacity',
    'status',
    '-status',
    'insurance_expiry',
    '-insurance_expiry',
    'puc_expiry',
    '-puc_expiry',
    'fitness_expiry',
    '-fitness_expiry',
    'permit_expiry',
    '-permit_expiry',
  ],
  filters: {
    status: oneOf(...busStatuses),
    ownership: oneOf(...ownerships),
    lapsing: oneOf(...lapsings),
    show: oneOf('archived'),
  },
} as const satisfies ListRules<BusFilter>

export const validateBusSearch = validateListSearch(busRules)

/** What somebody looks for among the buses that he sees at a glance. */
export const validateGlanceSearch = ({ q }: Record<string, unknown>): { q?: string } => {
  // The router reads what looks like a number in the address as one.
  const typed = typeof q === 'string' || typeof q === 'number' ? String(q).trim() : ''
  return typed === '' ? {} : { q: typed.slice(0, LONGEST_SEARCH) }
}

const LONGEST_SEARCH = 100

import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'
import type { PersonFilter } from '@/features/driver/person-queries'

export const peopleRules = {
  sorts: [
    'full_name',
    '-full_name',
    'email',
    '-email',
    'role',
    '-role',
    'status',
    '-status',
    'license_expiry',
    '-license_expiry',
    '-last_sign_in_at',
    'last_sign_in_at',
    '-created_at',
    'created_at',
  ],
  filters: {
    role: oneOf('admin', 'driver', 'repair_org'),
    status: oneOf('active', 'inactive', 'waiting'),
    access: oneOf('none'),
    show: oneOf('archived'),
  },
} as const satisfies ListRules<PersonFilter>

export const validatePeopleSearch = validateListSearch(peopleRules)

export const waitingRules = {
  sorts: ['-created_at'],
  filters: {},
} as const satisfies ListRules<never>

export const validateWaitingSearch = validateListSearch(waitingRules)

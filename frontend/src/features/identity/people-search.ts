import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

export const peopleRules = {
  sorts: ['-created_at', 'full_name', 'email', '-last_sign_in_at'],
  filters: {
    role: oneOf('admin', 'driver', 'repair_org'),
    status: oneOf('active', 'inactive', 'waiting'),
  },
} as const satisfies ListRules<'role' | 'status'>

export const validatePeopleSearch = validateListSearch(peopleRules)

export const waitingRules = {
  sorts: ['-created_at'],
  filters: {},
} as const satisfies ListRules<never>

export const validateWaitingSearch = validateListSearch(waitingRules)

import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

export const jobRules = {
  sorts: ['-created_at'],
  filters: { state: oneOf('waiting', 'running', 'done', 'parked', 'cancelled') },
} as const satisfies ListRules<'state'>

export const validateJobSearch = validateListSearch(jobRules)

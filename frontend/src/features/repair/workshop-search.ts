import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

export type WorkshopFilter = 'jobs' | 'show'

export const workshopRules = {
  sorts: ['org_name', '-org_name', 'org_code', '-org_code'],
  filters: { jobs: oneOf('yes', 'no'), show: oneOf('archived') },
} as const satisfies ListRules<WorkshopFilter>

export const validateWorkshopSearch = validateListSearch(workshopRules)

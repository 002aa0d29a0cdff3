import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

export const categoryRules = {
  sorts: ['name', '-name', 'limit_amount', '-limit_amount'],
  filters: { show: oneOf('archived') },
} as const satisfies ListRules<'show'>

export const validateCategorySearch = validateListSearch(categoryRules)

import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'

export const routeRules = {
  sorts: [
    'route_name',
    '-route_name',
    'distance_km',
    '-distance_km',
    'estimated_duration_hours',
    '-estimated_duration_hours',
  ],
  filters: { show: oneOf('archived') },
} as const satisfies ListRules<'show'>

export const validateRouteSearch = validateListSearch(routeRules)

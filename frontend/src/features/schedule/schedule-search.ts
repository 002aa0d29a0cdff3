import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'
import type { ScheduleFilter } from './schedule-queries'

export const scheduleRules = {
  sorts: [
    'departure_time',
    '-departure_time',
    'bus',
    '-bus',
    'route',
    '-route',
    'driver',
    '-driver',
  ],
  filters: { active: oneOf('yes', 'no'), show: oneOf('archived') },
} as const satisfies ListRules<ScheduleFilter>

export const validateScheduleSearch = validateListSearch(scheduleRules)

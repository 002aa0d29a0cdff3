import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'
import { periodOf } from '@/components/period'

/** What sort of record an entry is about, in the order in which people look for them. */
export const auditKinds = [
  'trip',
  'timetable',
  'absence',
  'bus',
  'paper',
  'tax_record',
  'person',
  'account',
  'route',
  'workshop',
  'expense_category',
  'setting',
  'import',
  'job',
  'file',
  'calendar_link',
  'demo',
] as const

/** What is done, as far as somebody looks for it. */
export const auditActions = [
  'added',
  'changed',
  'archived',
  'restored',
  'removed',
  'signed_in',
  'signed_out',
  'sign_in_refused',
  'password_refused',
  'password_reset',
  'password_changed',
  'role_changed',
  'deactivated',
  'reactivated',
  'paid',
  'cancelled',
  'corrected',
  'day_changed',
] as const

export type AuditFilter = 'who' | 'kind' | 'action' | 'period' | 'subject'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const LONGEST_NAME = 200

export const auditRules = {
  sorts: ['newest'],
  filters: {
    who: (value) => UUID.test(value),
    kind: oneOf(...auditKinds),
    action: oneOf(...auditActions),
    period: (value) => periodOf(value) !== null,
    subject: (value) => value.length <= LONGEST_NAME,
  },
} as const satisfies ListRules<AuditFilter>

export const validateAuditSearch = validateListSearch(auditRules)

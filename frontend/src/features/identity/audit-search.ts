import { oneOf, validateListSearch, type ListRules } from '@/components/list/list-search'
import { readPeriod, type Period } from '@/components/period'

/** What sort of record an entry is about, in the order in which people look for them. */
export const auditKinds = [
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

/** A period as it stands in the address: `2026-11-01..2026-11-30`. */
export function periodOf(value: string): Period | null {
  const [from, to] = value.split('..')
  return readPeriod({ from, to })
}

export const periodWord = ({ from, to }: Period) => `${from}..${to}`

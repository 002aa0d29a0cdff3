import { roleWord } from '@/components/account-words'
import { doerWord, usualAction, valueWord } from '@/components/history-words'
import { spaced } from '@/components/plate'
import { personActions } from '@/features/driver/person-members'
import { kindWord as paperKind } from '@/features/fleet/paper-words'
import { timetableValue } from '@/features/schedule/schedule-members'
import { tripActions, tripValue } from '@/features/trip/trip-members'
import type { PlainKey, Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import type { AuditEntry } from '@/features/identity/audit-queries'
import { memberKey, memberValue } from './audit-members'

const kinds: Readonly<Partial<Record<string, PlainKey>>> = {
  absence: 'audit.absence',
  account: 'audit.account',
  bus: 'audit.bus',
  calendar_link: 'audit.calendar_link',
  demo: 'audit.demo',
  expense_category: 'audit.expense_category',
  file: 'audit.file',
  import: 'audit.import',
  job: 'audit.job',
  paper: 'audit.paper',
  person: 'audit.personKind',
  route: 'audit.route',
  setting: 'audit.setting',
  tax_record: 'audit.tax_record',
  timetable: 'schedule.one',
  trip: 'trips.one',
  workshop: 'audit.workshop',
}

const actions: Readonly<Partial<Record<string, PlainKey>>> = {
  ...personActions,
  signed_in: 'audit.signed_in',
  signed_out: 'audit.signed_out',
  signed_out_everywhere: 'audit.signed_out_everywhere',
  sign_in_refused: 'audit.sign_in_refused',
  password_refused: 'audit.password_refused',
  turned_away: 'audit.turned_away',
  account_removed: 'audit.account_removed',
  confirmed: 'audit.confirmed',
  closed: 'audit.closed',
  paid: 'audit.paid',
  payment_undone: 'audit.payment_undone',
  user_added: 'audit.user_added',
  uploaded: 'audit.uploaded',
  swept: 'audit.swept',
  read: 'audit.read',
  mapped: 'audit.mapped',
  checked: 'audit.checked',
  written: 'audit.written',
  undone: 'audit.undone',
  day_changed: 'audit.day_changed',
  cleared: 'audit.cleared',
  'job-retried': 'audit.retried',
  'job-cancelled': 'audit.stopped',
}

const bare = (word: string) => word.replaceAll(/[-_]/g, ' ')

/** What sort of record it is; without a word of ours, the server's. */
export function auditKind(text: Text, kind: string): string {
  const key = kinds[kind]
  return key === undefined ? bare(kind) : text(key)
}

/** What was done; without a word of ours, the server's. The same word may mean another thing of a trip. */
export function auditAction(text: Text, action: string, kind?: string): string {
  const key = (kind === 'trip' ? tripActions[action] : undefined) ?? actions[action]
  return usualAction(text, action) ?? (key === undefined ? bare(action) : text(key))
}

/** How a member of such a record is called. */
export function auditMember(text: Text, kind: string, member: string): string {
  const key = memberKey(kind, member)
  return key === undefined ? bare(member) : text(key)
}

/** A value in the words of the pages. */
export function auditValue(
  text: Text,
  format: Format,
  kind: string,
  member: string,
  value: unknown,
): string {
  const ofTimetable = kind === 'timetable' || kind === 'absence'
  if (ofTimetable) return timetableValue(text, format, member, value)
  const ofTrip = kind === 'trip' ? tripValue(text, format, member, value) : undefined
  if (ofTrip !== undefined) return ofTrip
  if (member === 'role' && typeof value === 'string') return roleWord(text, value)
  return memberValue(text, kind, member, value) ?? valueWord(text, format, value)
}

/** Which record it was, as people call it; nothing when it has no name. */
export function recordWord(text: Text, format: Format, entry: AuditEntry): string | null {
  const name = recordName(text, entry)
  const part = entry.record_part
  if (part == null) return name
  const said = entry.kind === 'paper' ? paperKind(text, part) : format.day(part)
  return [said, name].filter(Boolean).join(', ')
}

function recordName(text: Text, entry: AuditEntry): string | null {
  const { kind, record_name: name } = entry
  // Nobody holds it but the company.
  if (name == null && kind === 'paper' && entry.record_page != null) return text('papers.company')
  if (name != null)
    return ['bus', 'paper', 'tax_record', 'absence'].includes(kind) ? spaced(name) : name
  if (kind === 'setting' && entry.subject != null) return bare(entry.subject)
  if (kind === 'file') return entry.subject ?? null
  return null
}

/** What happened, in one sentence: for the name of a row, and above the panel. */
export function entryWord(text: Text, format: Format, entry: AuditEntry): string {
  const what = [auditKind(text, entry.kind), recordWord(text, format, entry)].filter(Boolean)
  return `${auditAction(text, entry.action, entry.kind)} · ${what.join(' ')} · ${doerWord(text, entry)}`
}

/** Where the record is shown; nothing when it is gone or has no page. */
export function recordPath({ kind, subject, record_page: page }: AuditEntry): string | undefined {
  if (kind === 'setting') return '/office/settings'
  if (kind === 'job' && subject != null) return `/office/system/jobs?open=${subject}`
  if (page == null) return undefined
  switch (kind) {
    case 'bus':
    case 'tax_record':
      return `/office/buses/${page}`
    case 'paper':
      return `/office/papers?open=${page}`
    case 'person':
    case 'account':
      return `/office/people/${page}`
    case 'route':
      return `/office/routes?open=${page}`
    case 'trip':
      return `/office/trips/${page}`
    case 'timetable':
      return `/office/timetable?open=${page}`
    case 'absence':
      return '/office/timetable/absences'
    case 'workshop':
      return `/office/workshops?open=${page}`
    case 'expense_category':
      return `/office/categories?open=${page}`
    case 'import':
      return `/office/import?id=${page}`
    default:
      return undefined
  }
}

/** Whether it had a page once. */
export const isGone = ({ kind, record_page: page }: AuditEntry) =>
  page == null && !['setting', 'job', 'file', 'calendar_link', 'demo'].includes(kind)

import { inOrderOf, type Change } from '@/components/history-words'
import { personMembers } from '@/features/driver/person-members'
import { busMembers, busValueWord } from '@/features/fleet/bus-members'
import { kindWord } from '@/features/fleet/paper-words'
import { absenceMembers, timetableMembers } from '@/features/schedule/schedule-members'
import { tripMembers } from '@/features/trip/trip-members'
import type { PlainKey, Text } from '@/text/catalogue'

type Names = Readonly<Partial<Record<string, PlainKey>>>

/** How the members of each sort of record are called on its page. */
const members: Readonly<Partial<Record<string, Names>>> = {
  bus: { ...busMembers, ownership_from: 'audit.ownedFrom' },
  person: personMembers,
  account: {
    ...personMembers,
    status: 'audit.status',
    language: 'audit.language',
  },
  paper: {
    holder: 'audit.holder',
    kind: 'papers.kind',
    number: 'papers.number',
    issuer: 'papers.issuer',
    valid_from: 'papers.from',
    valid_until: 'papers.until',
    amount: 'papers.amount',
    document: 'papers.scan',
    note: 'papers.note',
    state: 'papers.state',
  },
  tax_record: {
    tax_period_start: 'fleet.periodFrom',
    tax_period_end: 'fleet.periodTo',
    due_date: 'fleet.dueDate',
    amount: 'fleet.amount',
    paid_date: 'fleet.paidDate',
    payment_reference: 'fleet.reference',
    notes: 'fleet.notes',
  },
  route: {
    route_name: 'routes.name',
    from_state: 'routes.fromState',
    to_state: 'routes.toState',
    from_address: 'routes.fromAddress',
    to_address: 'routes.toAddress',
    distance_km: 'routes.distance',
    estimated_duration_hours: 'routes.hours',
    stops: 'audit.stops',
  },
  workshop: {
    org_name: 'workshops.name',
    org_code: 'workshops.code',
    contact_person: 'workshops.contact',
    phone: 'common.phone',
    email: 'common.email',
    address: 'workshops.address',
    is_active: 'workshops.active',
    full_name: 'audit.user',
    user_id: 'audit.user',
  },
  expense_category: {
    name: 'categories.name',
    description: 'categories.description',
    icon: 'audit.icon',
    limit_amount: 'categories.limit',
    needs_photo: 'categories.needsPhoto',
    is_fuel: 'categories.fuel',
    is_water: 'categories.water',
  },
  timetable: timetableMembers,
  absence: absenceMembers,
  trip: tripMembers,
  setting: { value: 'audit.value', description: 'audit.description' },
  file: { size: 'audit.size', sha256: 'audit.fingerprint', used: 'audit.used' },
  import: { kind: 'audit.register', rows: 'audit.rows', sha256: 'audit.fingerprint' },
  job: { kind: 'jobs.task', state: 'jobs.state', cancel_asked: 'audit.stopAsked' },
}

/**
 * In the order of the page of the record, without what says only the id of what the record is called by; what is not named there stands last.
 */
export function inOrder(kind: string, changes: readonly Change[]): readonly Change[] {
  const named = changes.some(({ member }) => member === 'full_name')
  const told = changes.filter(
    ({ member }) =>
      !(kind === 'tax_record' && member === 'bus_id') &&
      !(kind === 'workshop' && member === 'user_id' && named),
  )
  return inOrderOf(Object.keys(members[kind] ?? {}), told)
}

export const memberKey = (kind: string, member: string): PlainKey | undefined =>
  members[kind]?.[member]

const paperStates: Names = {
  valid: 'papers.valid',
  reported: 'papers.toConfirm',
  closed: 'papers.takenOut',
}

const accountStates: Names = {
  active: 'people.active',
  waiting: 'people.waits',
  inactive: 'people.inactive',
}

const languages: Names = { en: 'frame.english', hi: 'frame.hindi' }

const registers: Names = { bus: 'imports.bus', person: 'imports.person', route: 'imports.route' }

const jobStates: Names = {
  waiting: 'jobs.waiting',
  running: 'jobs.running',
  done: 'jobs.done',
  parked: 'jobs.parked',
  cancelled: 'jobs.cancelled',
}

const words: Readonly<Partial<Record<string, Names>>> = {
  'paper.state': paperStates,
  'account.status': accountStates,
  'account.language': languages,
  'import.kind': registers,
  'job.state': jobStates,
}

/** A value that is a word of the wire, in the words of the pages. */
export function memberValue(
  text: Text,
  kind: string,
  member: string,
  value: unknown,
): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(' → ')
  if (typeof value !== 'string') return undefined
  if (value === '') return text('audit.nothing')
  if (kind === 'bus') return busValueWord(text, member, value)
  if (kind === 'paper' && member === 'kind') return kindWord(text, value)
  if (kind === 'paper' && member === 'holder') return holder(text, value)
  const key = words[`${kind}.${member}`]?.[value]
  return key && text(key)
}

/** The trail has the id of the holder only; what he is called stands with the record. */
function holder(text: Text, value: string): string {
  if (value.startsWith('bus ')) return text('audit.bus')
  return text(value === 'company' ? 'papers.company' : 'audit.personKind')
}

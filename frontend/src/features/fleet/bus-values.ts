import * as z from 'zod/mini'
import { neededText } from '@/components/form/shapes'
import type { Bus, BusRequest } from './bus-queries'

/** A bus as it stands in the form; the partner's share follows from ours and is no value of its own. */
export type BusValues = {
  registration_number: string
  bus_name: string
  bus_type: string
  capacity: string
  status: string
  insurance_expiry: string
  puc_expiry: string
  fitness_expiry: string
  permit_expiry: string
  ownership_type: string
  partner_name: string
  company_profit_share: string
  home_state_id: string
  monthly_tax_amount: string
  tax_due_day: string
  last_tax_paid_date: string
}

export const busSchema = z.object({
  registration_number: neededText(),
  bus_name: z.string(),
  bus_type: z.string(),
  capacity: neededText(),
  status: z.string(),
  insurance_expiry: z.string(),
  puc_expiry: z.string(),
  fitness_expiry: z.string(),
  permit_expiry: z.string(),
  ownership_type: z.string(),
  partner_name: z.string(),
  company_profit_share: z.string(),
  home_state_id: z.string(),
  monthly_tax_amount: z.string(),
  tax_due_day: neededText(),
  last_tax_paid_date: z.string(),
}) satisfies z.ZodMiniType<BusValues>

/** What people call the kinds of buses; any other word is as good. */
export const usualTypes = ['AC Sleeper', 'Non-AC Sleeper', 'AC Seater', 'Non-AC Seater', 'Volvo']

/** As most new buses are. */
export const newBus: BusValues = {
  registration_number: '',
  bus_name: '',
  bus_type: 'AC Sleeper',
  capacity: '40',
  status: 'active',
  insurance_expiry: '',
  puc_expiry: '',
  fitness_expiry: '',
  permit_expiry: '',
  ownership_type: 'owned',
  partner_name: '',
  company_profit_share: '',
  home_state_id: '',
  monthly_tax_amount: '',
  tax_due_day: '1',
  last_tax_paid_date: '',
}

export function valuesOf(bus: Bus): BusValues {
  const shared = bus.ownership_type === 'partnership'
  return {
    registration_number: bus.registration_number,
    bus_name: bus.bus_name ?? '',
    bus_type: bus.bus_type ?? '',
    capacity: String(bus.capacity),
    status: bus.status,
    insurance_expiry: bus.insurance_expiry ?? '',
    puc_expiry: bus.puc_expiry ?? '',
    fitness_expiry: bus.fitness_expiry ?? '',
    permit_expiry: bus.permit_expiry ?? '',
    ownership_type: bus.ownership_type,
    partner_name: bus.partner_name ?? '',
    company_profit_share: shared ? String(bus.company_profit_share) : '',
    home_state_id: bus.home_state_id ?? '',
    monthly_tax_amount: bus.monthly_tax_amount === 0 ? '' : String(bus.monthly_tax_amount),
    tax_due_day: String(bus.tax_due_day),
    last_tax_paid_date: bus.last_tax_paid_date ?? '',
  }
}

/** The whole of it as the server takes it. An own bus has no partner to speak of. */
export function wireOf(values: BusValues): BusRequest & { registration_number: string } {
  const shared = values.ownership_type === 'partnership'
  return {
    registration_number: values.registration_number.trim(),
    bus_name: wordOf(values.bus_name),
    bus_type: wordOf(values.bus_type),
    capacity: numberOf(values.capacity),
    status: values.status,
    insurance_expiry: wordOf(values.insurance_expiry),
    puc_expiry: wordOf(values.puc_expiry),
    fitness_expiry: wordOf(values.fitness_expiry),
    permit_expiry: wordOf(values.permit_expiry),
    ownership_type: values.ownership_type,
    ...(shared && {
      partner_name: wordOf(values.partner_name),
      company_profit_share: numberOf(values.company_profit_share),
    }),
    home_state_id: wordOf(values.home_state_id),
    monthly_tax_amount: numberOf(values.monthly_tax_amount),
    tax_due_day: numberOf(values.tax_due_day),
    last_tax_paid_date: wordOf(values.last_tax_paid_date),
  }
}

/** Only what somebody has changed: what he left alone may be changed by others meanwhile. */
export function changesOf(values: BusValues, seen: BusValues): BusRequest {
  const before: Readonly<Record<string, unknown>> = wireOf(seen)
  const changed = Object.entries(wireOf(values)).filter(([name, value]) => value !== before[name])
  return Object.fromEntries(changed)
}

/** What belongs together: whose bus it is makes sense as a whole only. */
const togetherWith = (member: string): readonly string[] =>
  ownership.includes(member) ? ownership : [member]

const ownership = ['ownership_type', 'partner_name', 'company_profit_share']

/** Whether changes would undo what somebody else has made of the same thing since it was seen. */
export function collides(changes: BusRequest, seen: BusValues, theirs: BusValues): boolean {
  const before: Readonly<Record<string, unknown>> = wireOf(seen)
  const now: Readonly<Record<string, unknown>> = wireOf(theirs)
  return Object.keys(changes)
    .flatMap(togetherWith)
    .some((member) => before[member] !== now[member])
}

const wordOf = (text: string) => (text.trim() === '' ? null : text.trim())

/** The next number to a decimal of so few digits writes as the same digits again. */
const numberOf = (text: string) => (text === '' ? null : Number(text))

const WHOLE = 10_000

/** What is left of a hundred per cent, in hundredths so that nothing is rounded; never below nothing. */
export function otherShare(percent: string): string {
  if (percent === '') return ''
  const rest = WHOLE - Math.round(Number(percent) * 100)
  return String(Math.min(WHOLE, Math.max(0, rest)) / 100)
}

import type { PlainKey, Text } from '@/text/catalogue'

/** How the members of a bus are called on its page. */
export const busMembers: Readonly<Partial<Record<string, PlainKey>>> = {
  registration_number: 'fleet.plate',
  bus_name: 'fleet.name',
  bus_type: 'fleet.type',
  capacity: 'fleet.seats',
  status: 'fleet.status',
  insurance_expiry: 'fleet.insurance',
  puc_expiry: 'fleet.puc',
  fitness_expiry: 'fleet.fitness',
  permit_expiry: 'fleet.permit',
  ownership_type: 'fleet.ownership',
  partner_name: 'fleet.partner',
  company_profit_share: 'fleet.companyShare',
  partner_profit_share: 'fleet.partnerShare',
  home_state: 'fleet.homeState',
  monthly_tax_amount: 'fleet.monthlyTax',
  tax_due_day: 'fleet.dueDay',
  last_tax_paid_date: 'fleet.lastPaid',
}

/** Members whose values are words of the wire. */
const wordy = ['status', 'ownership_type']

const words: Readonly<Partial<Record<string, PlainKey>>> = {
  active: 'bus.active',
  maintenance: 'bus.maintenance',
  inactive: 'bus.inactive',
  owned: 'fleet.owned',
  partnership: 'fleet.partnership',
}

/** A value that is a word of the wire, in the words of the page. */
export function busValueWord(text: Text, member: string, value: unknown): string | undefined {
  const word = wordy.includes(member) ? words[String(value)] : undefined
  return word && text(word)
}

import type { PlainKey, Text } from '@/text/catalogue'

const members: Readonly<Record<string, PlainKey>> = Object.fromEntries(
  (
    [
      'registration_number',
      'bus_name',
      'capacity',
      'bus_type',
      'status',
      'insurance_expiry',
      'puc_expiry',
      'fitness_expiry',
      'permit_expiry',
      'ownership_type',
      'partner_name',
      'company_profit_share',
      'partner_profit_share',
      'home_state',
      'monthly_tax_amount',
      'tax_due_day',
      'last_tax_paid_date',
      'route_name',
      'from_state',
      'to_state',
      'from_address',
      'to_address',
      'distance_km',
      'estimated_duration_hours',
      'full_name',
      'role',
      'email',
      'phone',
      'license_number',
      'license_expiry',
      'address',
      'workshop',
    ] as const
  ).map((member) => [member, `imports.${member}` as const]),
)

const kinds: Readonly<Partial<Record<string, PlainKey>>> = {
  bus: 'imports.bus',
  person: 'imports.person',
  route: 'imports.route',
}

/** What it is a table of. */
export function kindWord(text: Text, kind: string): string {
  const key = kinds[kind]
  return key === undefined ? kind : text(key)
}

/** What a column may be; without a word of ours, the server's. */
export const memberWord = (text: Text, member: string): string => {
  const key = members[member]
  return key === undefined ? member.replaceAll('_', ' ') : text(key)
}

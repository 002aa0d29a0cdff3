import type { Bus } from './bus-queries'

/** The papers that stand on the bus itself, in the order in which people name them. */
export const papers = [
  { name: 'insurance', member: 'insurance_expiry' },
  { name: 'puc', member: 'puc_expiry' },
  { name: 'fitness', member: 'fitness_expiry' },
  { name: 'permit', member: 'permit_expiry' },
] as const

export type PaperMember = (typeof papers)[number]['member']

/** Up to which day it holds; null when nobody has entered it. */
export const validUntil = (bus: Bus, member: PaperMember): string | null => bus[member] ?? null

import * as z from 'zod/mini'
import { neededText } from '@/components/form/shapes'
import type { Person, PersonRequest } from './person-queries'

/** What can be changed of a person, as it is typed. */
export type PersonValues = {
  full_name: string
  phone: string
  address: string
  license_number: string
  license_expiry: string
}

export const personSchema = z.object({
  full_name: neededText(),
  phone: z.string(),
  address: z.string(),
  license_number: z.string(),
  license_expiry: z.string(),
})

export const valuesOf = (person: Person): PersonValues => ({
  full_name: person.full_name,
  phone: person.phone ?? '',
  address: person.address ?? '',
  license_number: person.license_number ?? '',
  license_expiry: person.license_expiry ?? '',
})

/** Only what somebody has changed: what he left alone may be changed by others meanwhile. */
export function changesOf(values: PersonValues, seen: PersonValues): PersonRequest {
  const members = Object.keys(values) as (keyof PersonValues)[]
  const changed = members.filter((member) => wordOf(values[member]) !== wordOf(seen[member]))
  return Object.fromEntries(changed.map((member) => [member, wordOf(values[member])]))
}

export const wordOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())

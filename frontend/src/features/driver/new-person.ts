import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { newPassword } from '@/components/form/new-password-field'
import { neededText } from '@/components/form/shapes'
import { spokenNow } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { wordOf } from './person-values'

export type NewPerson = {
  full_name: string
  email: string
  phone: string
  address: string
  role: string
  /** Whose jobs somebody of a workshop sees. */
  workshop: string
  license_number: string
  license_expiry: string
  password: string
}

export const newPerson: NewPerson = {
  full_name: '',
  email: '',
  phone: '',
  address: '',
  role: 'driver',
  workshop: '',
  license_number: '',
  license_expiry: '',
  password: '',
}

export const newPersonSchema = z
  .object({
    full_name: neededText(),
    email: neededText(),
    phone: z.string(),
    address: z.string(),
    role: z.string(),
    workshop: z.string(),
    license_number: z.string(),
    license_expiry: z.string(),
    password: newPassword(),
  })
  .check((typed) => {
    const { role, workshop } = typed.value
    if (role !== 'repair_org' || workshop !== '') return
    const flaw = { field: 'workshop', code: 'missing', message: '' }
    const message = fieldText(spokenNow().text, flaw)
    typed.issues.push({ code: 'custom', path: ['workshop'], message, input: workshop })
  })

/** Makes the person under that id, and answers under which id he stands: users of a workshop get theirs there. */
export async function addPerson(
  id: string,
  values: NewPerson,
  headers: Record<string, string>,
): Promise<string> {
  const { full_name, email, password } = values
  const known = { full_name, email, password, phone: wordOf(values.phone) }
  if (values.role === 'repair_org') {
    const path = { id: values.workshop }
    const call = { params: { path }, headers, body: known }
    const { user_id } = await body(api.POST('/api/repairs/organizations/{id}/users', call))
    const made = { params: { path: { id: user_id } } }
    return (await body(api.GET('/api/accounts/{id}', made))).profile_id
  }
  const drives = values.role === 'driver'
  const person = {
    id,
    ...known,
    role: values.role,
    address: wordOf(values.address),
    license_number: drives ? wordOf(values.license_number) : null,
    license_expiry: drives ? wordOf(values.license_expiry) : null,
  }
  return (await body(api.POST('/api/drivers', { headers, body: person }))).id
}

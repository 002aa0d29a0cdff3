import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { newPassword } from '@/components/form/new-password-field'
import { neededText } from '@/components/form/shapes'
import { spokenNow } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { wordOf } from './person-values'

export type NewPerson = {
  /** Whether somebody signs in; only then there are e-mail and password. */
  has_access: boolean
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
  has_access: true,
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
    has_access: z.boolean(),
    full_name: neededText(),
    email: z.string(),
    phone: z.string(),
    address: z.string(),
    role: z.string(),
    workshop: z.string(),
    license_number: z.string(),
    license_expiry: z.string(),
    password: z.string(),
  })
  .check((typed) => {
    const { value } = typed
    const wrong = (field: 'email' | 'password' | 'workshop', message: string) => {
      typed.issues.push({ code: 'custom', path: [field], message, input: value[field] })
    }
    const missing = (field: 'email' | 'workshop') =>
      fieldText(spokenNow().text, { field, code: 'missing', message: '' })
    if (value.role === 'repair_org' && value.workshop === '') wrong('workshop', missing('workshop'))
    if (!signsIn(value)) return
    if (value.email.trim() === '') wrong('email', missing('email'))
    const password = newPassword().safeParse(value.password)
    if (!password.success) wrong('password', password.error.issues[0]?.message ?? '')
  })

/** Users of a workshop are there for nothing else. */
export const signsIn = ({ role, has_access }: Pick<NewPerson, 'role' | 'has_access'>) =>
  role === 'repair_org' || has_access

/** Makes the person under that id, and answers under which id he stands: users of a workshop get theirs there. */
export async function addPerson(
  id: string,
  values: NewPerson,
  headers: Record<string, string>,
): Promise<string> {
  const { full_name, email, password } = values
  const known = { full_name, phone: wordOf(values.phone) }
  if (values.role === 'repair_org') {
    const path = { id: values.workshop }
    const call = { params: { path }, headers, body: { ...known, email, password } }
    const { user_id } = await body(api.POST('/api/repairs/organizations/{id}/users', call))
    const made = { params: { path: { id: user_id } } }
    return (await body(api.GET('/api/accounts/{id}', made))).profile_id
  }
  const drives = values.role === 'driver'
  const person = {
    id,
    ...known,
    ...(signsIn(values) ? { email, password } : { has_access: false }),
    role: values.role,
    address: wordOf(values.address),
    license_number: drives ? wordOf(values.license_number) : null,
    license_expiry: drives ? wordOf(values.license_expiry) : null,
  }
  return (await body(api.POST('/api/drivers', { headers, body: person }))).id
}

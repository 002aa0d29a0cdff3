// Persons that the pages are shown with; the same ones however often they are sent.
import { call, inDays } from './house.mjs'
import { personId } from './person-ids.mjs'

const persons = [
  {
    full_name: 'Suresh Jadhav',
    email: 'suresh@tamhini.example',
    phone: '98220 55667',
    license_number: 'MH12 20110098765',
    license_expiry: inDays(12),
    address: '14 Paud Road\nKothrud, Pune 411038',
  },
  {
    full_name: 'Imran Shaikh',
    email: 'imran@tamhini.example',
    phone: '+91 98500 12312',
    license_number: 'MH14 20150044321',
    license_expiry: inDays(-3),
  },
  {
    full_name: 'Vitthal Bhosale',
    email: 'vitthal@tamhini.example',
    phone: '94220 77881',
    license_number: 'MH12 20190011111',
    license_expiry: inDays(900),
  },
  { full_name: 'Nanda Gaikwad', email: 'nanda@tamhini.example', role: 'admin' },
]
const password = 'mulshi-ghat-27'

/** Brings them into the house, where they are not there yet. The first one has reported a new licence. */
export async function bringPeople() {
  const there = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/drivers', undefined, 'office')
  )
  for (const [at, person] of persons.entries()) {
    const id = personId(at + 1)
    if (there.some((each) => each.id === id)) continue
    await call('POST', '/api/drivers', { id, password, ...person }, 'office')
    if (at === 0) await report(person.email, id)
  }
}

/**
 * @param {string} email
 * @param {string} id
 */
async function report(email, id) {
  const { access_token } = /** @type {{ access_token: string }} */ (
    await call('POST', '/api/auth/login', { email, password })
  )
  await call(
    'PUT',
    `/api/drivers/${id}`,
    { license_expiry: inDays(1_825) },
    undefined,
    access_token,
  )
}

// Routes, a workshop and a category that the pages are shown with; the same ones however often they are sent.
import { call } from './house.mjs'
import { shownCategory, shownRoute, shownWorkshop } from './network-ids.mjs'

const otherRoute = '0198f1ee-0000-7000-8000-000000000102'

/** Brings them into the house, where they are not there yet. */
export async function bringNetwork() {
  const states = /** @type {{ id: string, state_code: string }[]} */ (
    await call('GET', '/api/states', undefined, 'office')
  )
  /** @param {string} code */
  const state = (code) => states.find((each) => each.state_code === code)?.id
  await bring('/api/routes', shownRoute, {
    route_name: 'Pune – Panaji',
    from_state_id: state('MH'),
    to_state_id: state('GA'),
    from_address: 'Swargate bus stand, Pune',
    to_address: 'Kadamba bus stand, Panaji',
    distance_km: 448.5,
    estimated_duration_hours: 10.5,
    stops: [
      { name: 'Satara', state_id: state('MH'), distance_km: 112, minutes: 150 },
      { name: 'Karad', state_id: state('MH'), distance_km: 164, minutes: 215, boarding: false },
      { name: 'Banda', state_id: state('GA'), distance_km: 402, minutes: 555 },
    ],
  })
  await bring('/api/routes', otherRoute, {
    route_name: 'Pune – Nashik',
    from_state_id: state('MH'),
    to_state_id: state('MH'),
    distance_km: 212,
    estimated_duration_hours: 5,
  })
  await bring('/api/repairs/organizations', shownWorkshop, {
    org_code: 'KMW',
    org_name: 'Karvand Motor Works',
    contact_person: 'Sunil Karvand',
    phone: '020-5550 0188',
    address: 'Katraj, Pune',
  })
  await bring('/api/expense-categories', shownCategory, {
    name: 'Bus washing',
    description: 'Outside and inside, with the seat covers',
    icon: 'Droplets',
    limit_amount: 800,
    needs_photo: true,
  })
}

/**
 * @param {string} path
 * @param {string} id
 * @param {object} record
 */
async function bring(path, id, record) {
  const there = /** @type {{ id: string }[]} */ (await call('GET', path, undefined, 'office'))
  if (there.every((each) => each.id !== id)) await call('POST', path, { id, ...record }, 'office')
}

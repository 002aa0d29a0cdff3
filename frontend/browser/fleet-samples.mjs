// Buses that the pages are shown with; the same ones however often they are sent.
import { busId } from './fleet-ids.mjs'
import { call, inDays } from './house.mjs'

const buses = [
  {
    registration_number: 'MH14GH7781',
    bus_name: 'Shivneri',
    capacity: 36,
    ownership_type: 'partnership',
    partner_name: 'Kale Travels',
    company_profit_share: 60,
    monthly_tax_amount: 4500,
    tax_due_day: 5,
    insurance_expiry: inDays(266),
    puc_expiry: inDays(20),
    permit_expiry: inDays(-1),
  },
  {
    registration_number: 'MH 12 AB 3456',
    bus_name: 'Sahyadri Express',
    bus_type: 'Volvo',
    capacity: 44,
    insurance_expiry: inDays(90),
    puc_expiry: inDays(200),
    fitness_expiry: inDays(6),
    permit_expiry: inDays(500),
  },
  {
    registration_number: 'mh-12-cd-7890',
    bus_type: 'Non-AC Seater',
    capacity: 52,
    status: 'maintenance',
    insurance_expiry: inDays(0),
  },
  { registration_number: 'MH20BX6610', bus_name: 'Kokan Rani', status: 'inactive', capacity: 40 },
]

/** Brings them into the house, where they are not there yet. */
export async function bringBuses() {
  const there = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/buses', undefined, 'office')
  )
  for (const [at, bus] of buses.entries()) {
    const id = busId(at + 1)
    if (there.every((each) => each.id !== id))
      await call('POST', '/api/buses', { id, ...bus }, 'office')
  }
}

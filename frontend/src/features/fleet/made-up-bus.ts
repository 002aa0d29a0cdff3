import type { Bus } from './bus-queries'

/** A bus as the server tells it, for tests. */
export const madeUpBus = (more: Partial<Bus> = {}): Bus => ({
  id: '0198a000-0000-7000-8000-000000000001',
  registration_number: 'mh12ab1234',
  bus_name: 'Shivneri',
  capacity: 36,
  bus_type: 'AC Sleeper',
  status: 'active',
  insurance_expiry: '2027-08-14',
  puc_expiry: '2026-12-11',
  fitness_expiry: null,
  permit_expiry: '2026-11-20',
  ownership_type: 'owned',
  partner_name: null,
  company_profit_share: 100,
  partner_profit_share: 0,
  home_state_id: null,
  monthly_tax_amount: 0,
  tax_due_day: 5,
  last_tax_paid_date: null,
  next_tax_due_date: null,
  home_state: null,
  created_at: '2026-01-05T06:00:00Z',
  updated_at: '2026-01-05T06:00:00Z',
  archived_at: null,
  ...more,
})

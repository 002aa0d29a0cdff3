import type { Workshop } from './workshop-queries'

/** A workshop as the server tells it, for tests. */
export const madeUpWorkshop = (more: Partial<Workshop> = {}): Workshop => ({
  id: '0198a000-0000-7000-8000-000000000021',
  org_code: 'RO0001',
  org_name: 'Karvand Motor Works',
  contact_person: 'Sunil Karvand',
  phone: '020-5550 0188',
  email: null,
  address: 'Katraj, Pune',
  is_active: true,
  users: [{ user_id: 'account-9', full_name: 'Imran Shaikh', email: 'imran@karvand.example' }],
  created_at: '2026-01-05T06:00:00Z',
  updated_at: '2026-01-05T06:00:00Z',
  archived_at: null,
  ...more,
})

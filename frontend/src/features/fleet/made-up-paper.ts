import type { Paper } from './paper-queries'

/** A paper as the server tells it, for tests. */
export const madeUpPaper = (more: Partial<Paper> = {}): Paper => ({
  id: '0198b000-0000-7000-8000-000000000001',
  holder: {
    type: 'bus',
    id: '0198a000-0000-7000-8000-000000000001',
    name: 'Shivneri',
    registration_number: 'MH12AB1234',
  },
  kind: 'insurance',
  number: 'P/2214',
  issuer: 'New India',
  valid_from: '2025-12-12',
  valid_until: '2026-12-11',
  amount: 48500.5,
  document_url: null,
  note: null,
  state: 'valid',
  is_current: true,
  days_left: 20,
  created_at: '2025-12-12T06:00:00Z',
  updated_at: '2025-12-12T06:00:00Z',
  revision: 3,
  ...more,
})

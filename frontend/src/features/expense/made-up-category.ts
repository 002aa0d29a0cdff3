import type { Category } from './category-queries'

/** A category as the server tells it, for tests. */
export const madeUpCategory = (more: Partial<Category> = {}): Category => ({
  id: '0198a000-0000-7000-8000-000000000031',
  name: 'Diesel',
  description: null,
  icon: 'Fuel',
  is_fuel: true,
  is_water: false,
  limit_amount: 25000,
  needs_photo: true,
  created_at: '2026-01-05T06:00:00Z',
  updated_at: '2026-01-05T06:00:00Z',
  archived_at: null,
  ...more,
})

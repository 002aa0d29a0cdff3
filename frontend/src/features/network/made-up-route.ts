import type { Route } from './route-queries'

export const maharashtra = {
  id: '0198a000-0000-7000-8000-0000000000a1',
  state_name: 'Maharashtra',
  state_code: 'MH',
}
export const goa = {
  id: '0198a000-0000-7000-8000-0000000000a2',
  state_name: 'Goa',
  state_code: 'GA',
}

/** A route as the server tells it, for tests. */
export const madeUpRoute = (more: Partial<Route> = {}): Route => ({
  id: '0198a000-0000-7000-8000-000000000011',
  route_name: 'Pune – Panaji',
  from_state_id: maharashtra.id,
  to_state_id: goa.id,
  from_address: 'Swargate',
  to_address: null,
  distance_km: 448.5,
  estimated_duration_hours: 10.5,
  from_state: maharashtra,
  to_state: goa,
  stops: [
    { position: 1, name: 'Satara', boarding: true, distance_km: 112, minutes: 150 },
    { position: 2, name: 'Karad', boarding: false, distance_km: 164, minutes: 210 },
    { position: 3, name: 'Banda', state_id: goa.id, boarding: true },
  ],
  created_at: '2026-01-05T06:00:00Z',
  updated_at: '2026-01-05T06:00:00Z',
  archived_at: null,
  ...more,
})

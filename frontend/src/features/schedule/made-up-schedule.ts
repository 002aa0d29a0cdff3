import type { Schedule } from './schedule-queries'

/** A timetable as the server tells it, for tests: a night bus there and back. */
export const madeUpSchedule = (more: Partial<Schedule> = {}): Schedule => ({
  id: '0198a000-0000-7000-8000-000000000401',
  bus_id: 'b1',
  route_id: 'r1',
  driver_id: 'd1',
  days_of_week: ['monday', 'wednesday', 'friday', 'saturday'],
  departure_time: '22:00:00',
  arrival_time: '06:00:00',
  is_two_way: true,
  return_departure_time: '09:00:00',
  return_arrival_time: '19:30:00',
  is_active: true,
  notes: null,
  is_overnight: true,
  arrival_next_day: true,
  turnaround_hours: 3,
  active_from: null,
  active_until: null,
  bus: { id: 'b1', registration_number: 'MH12EF1122', bus_name: null },
  route: { id: 'r1', route_name: 'Nashik – Pune' },
  driver: { id: 'd1', full_name: 'Vitthal Jagtap' },
  created_at: '2026-11-01T06:00:00Z',
  updated_at: '2026-11-01T06:00:00Z',
  archived_at: null,
  ...more,
})

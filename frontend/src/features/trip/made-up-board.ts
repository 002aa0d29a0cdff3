import type { Board, BoardTrip } from './board-queries'

/** A trip of a day as the server tells it, for tests. */
export const madeUpBoardTrip = (more: Partial<BoardTrip> = {}): BoardTrip => ({
  id: '0198a000-0000-7000-8000-000000000901',
  trip_number: 'TRP261121001',
  status: 'scheduled',
  trip_type: 'one_way',
  start_date: '2026-11-21T09:30:00+05:30',
  planned_end: '2026-11-21T15:30:00+05:30',
  expected_end: '2026-11-21T15:30:00+05:30',
  left_at: null,
  end_date: null,
  late_minutes: 0,
  is_late: false,
  delay_reason: null,
  bus: { id: '0198a000-0000-7000-8000-0000000000b1', registration_number: 'MH12EF1122' },
  driver: { id: '0198a000-0000-7000-8000-0000000000d1', full_name: 'Vitthal Jagtap' },
  route: { id: '0198a000-0000-7000-8000-0000000000e1', route_name: 'Nashik – Pune' },
  schedule_id: null,
  allowed_actions: [],
  version: 3,
  ...more,
})

export const madeUpBoard = (trips: BoardTrip[], more: Partial<Board> = {}): Board => ({
  date: '2026-11-21',
  begins_at: '2026-11-21T00:00:00+05:30',
  ends_at: '2026-11-22T00:00:00+05:30',
  trips,
  takings: {
    until: '2026-11-21T14:20:00+05:30',
    taken: 124500,
    compared_date: '2026-11-14',
    taken_then: 131200,
  },
  ...more,
})

import type { Board, BoardTrip, Choice } from './board-queries'

/** Everything of one bus or one driver on a day. */
export type Lane = {
  /** The id of whoever it is; nothing for trips that nobody has. */
  readonly id: string | null
  readonly name: string
  readonly trips: readonly BoardTrip[]
}

export type Side = 'bus' | 'driver'

const nobody = ''

/** A lane for each bus or driver, trips without one first; `all` have a lane also when they do nothing. */
export function lanesOf(
  trips: readonly BoardTrip[],
  side: Side,
  all: readonly Choice[] = [],
): readonly Lane[] {
  const lanes = new Map<string, { name: string; trips: BoardTrip[] }>()
  for (const { id, name } of all) lanes.set(id, { name, trips: [] })
  for (const trip of trips) {
    const { id, name } = whose(trip, side)
    const lane = lanes.get(id) ?? { name, trips: [] }
    lane.trips.push(trip)
    lanes.set(id, lane)
  }
  return [...lanes]
    .map(([id, lane]) => ({ id: id === nobody ? null : id, ...lane }))
    .sort((one, other) => rank(one) - rank(other) || inOrder(one).localeCompare(inOrder(other)))
}

function whose({ bus, driver }: BoardTrip, side: Side) {
  if (side === 'bus') return { id: bus?.id ?? nobody, name: bus?.registration_number ?? nobody }
  return { id: driver?.id ?? nobody, name: driver?.full_name ?? nobody }
}

/** Plates are typed with and without spaces. */
const inOrder = ({ name }: Lane) => name.replace(/[\s-]/g, '')

const rank = ({ id }: Lane) => (id === null ? 0 : 1)

/** Where a trip stands on its lane, and how far it is. */
export type Place = {
  readonly trip: BoardTrip
  /** Trips that overlap stand below each other. */
  readonly row: number
  /** In hundredths of the time line. */
  readonly left: number
  readonly width: number
  /** In hundredths of the trip. */
  readonly done: number
  /** Whether there is room for a few words at its right, before the next one begins. */
  readonly hasRoom: boolean
}

export type Span = { readonly from: number; readonly to: number }

const HOUR_MS = 3_600_000

/** Until six in the morning, so that one sees night trips whole. */
const NEXT_MORNING_MS = 6 * HOUR_MS
const TICK_MS = 3 * HOUR_MS

export const spanOf = ({ begins_at, ends_at }: Pick<Board, 'begins_at' | 'ends_at'>): Span => ({
  from: Date.parse(begins_at),
  to: Date.parse(ends_at) + NEXT_MORNING_MS,
})

const HUNDREDTHS = 100

/** Where a moment stands on the time line, in hundredths; beyond them when it is not on it. */
export const hundredth = (at: number, { from, to }: Span) =>
  ((at - from) / (to - from)) * HUNDREDTHS

const within = (value: number) => Math.min(HUNDREDTHS, Math.max(0, value))

/** Each third hour. The end of the line is not named: nothing stands right of it. */
export function ticksOf({ from, to }: Span): readonly number[] {
  const ticks: number[] = []
  for (let at = from; at < to; at += TICK_MS) ticks.push(at)
  return ticks
}

/** A trip of which nobody knows the end still wants to be seen. */
const LEAST_MS = HOUR_MS

const beginOf = (trip: BoardTrip) => Date.parse(trip.left_at ?? trip.start_date)
const endOf = (trip: BoardTrip) => Math.max(Date.parse(trip.expected_end), beginOf(trip) + LEAST_MS)

/** What "+1 h 35 min" takes, in hundredths of a line that is not wider than it must be. */
const DELAY_WIDTH = 15

/** A bar that is shorter cannot hold its delay in itself. */
const LEAST_AROUND_DELAY = 20

/** The places of one lane, one below the other where they overlap or would hide a delay. */
export function placesOf(trips: readonly BoardTrip[], span: Span, now: number): readonly Place[] {
  const ends: number[] = []
  const places = [...trips]
    .sort((one, other) => beginOf(one) - beginOf(other))
    .filter((trip) => endOf(trip) > span.from && beginOf(trip) < span.to)
    .map((trip) => {
      const begin = beginOf(trip)
      const end = endOf(trip)
      const left = within(hundredth(begin, span))
      const width = within(hundredth(end, span)) - left
      const free = ends.findIndex((taken) => taken <= left)
      const row = free === -1 ? ends.length : free
      const saysBeside = isLate(trip) && width < LEAST_AROUND_DELAY
      ends[row] = left + width + (saysBeside ? DELAY_WIDTH : 0)
      return { trip, row, left, width, done: done(trip, begin, end, now) }
    })
  return places.map((place, at) => {
    const next = places.slice(at + 1).find(({ row }) => row === place.row)
    const room = (next?.left ?? HUNDREDTHS) - place.left - place.width
    return { ...place, hasRoom: room >= DELAY_WIDTH }
  })
}

function done({ status }: BoardTrip, begin: number, end: number, now: number): number {
  if (status !== 'in_progress') return 0
  return within(((now - begin) / (end - begin)) * HUNDREDTHS)
}

/** How many there are of each kind. */
export type BoardCounts = {
  readonly trips: number
  readonly buses: number
  readonly planned: number
  readonly running: number
  readonly done: number
  /** Those that somebody has to do something about, the worst of them first. */
  readonly late: readonly BoardTrip[]
}

export function countsOf(trips: readonly BoardTrip[]): BoardCounts {
  const of = (status: string) => trips.filter((trip) => trip.status === status).length
  return {
    trips: trips.length,
    buses: new Set(trips.flatMap(({ bus }) => bus?.id ?? [])).size,
    planned: of('scheduled'),
    running: of('in_progress'),
    done: of('completed'),
    late: trips.filter(isLate).sort((one, other) => other.late_minutes - one.late_minutes),
  }
}

/** What is over is late no more. */
export const isLate = ({ is_late, status }: BoardTrip) => is_late && status !== 'completed'

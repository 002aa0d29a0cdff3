import { describe, expect, it } from 'vitest'
import { countsOf, hundredth, lanesOf, placesOf, spanOf, ticksOf } from './board-lanes'
import { madeUpBoard, madeUpBoardTrip as trip } from './made-up-board'

const span = spanOf(madeUpBoard([]))
const at = (time: string) => Date.parse(`${time}+05:30`)
const noon = at('2026-11-21T12:00')

describe('the time line', () => {
  it('goes from midnight to six in the next morning', () => {
    expect([
      hundredth(at('2026-11-21T00:00'), span),
      hundredth(at('2026-11-22T06:00'), span),
    ]).toEqual([0, 100])
    expect(ticksOf(span)).toHaveLength(10)
  })

  it('cuts a trip that began yesterday at its edge, and shows all that is left of it', () => {
    const [place] = placesOf(
      [
        trip({
          start_date: '2026-11-20T21:30:00+05:30',
          expected_end: '2026-11-21T06:00:00+05:30',
        }),
      ],
      span,
      noon,
    )

    expect(place?.left).toBe(0)
    expect(place?.width).toBeCloseTo(20)
  })

  it('shows a night trip whole', () => {
    const [place] = placesOf(
      [
        trip({
          start_date: '2026-11-21T21:00:00+05:30',
          expected_end: '2026-11-22T06:00:00+05:30',
        }),
      ],
      span,
      noon,
    )

    expect([place?.left, place?.width]).toEqual([70, 30])
  })

  it('begins a trip that left late when it left, and says how far it is', () => {
    const [place] = placesOf(
      [
        trip({
          status: 'in_progress',
          left_at: '2026-11-21T10:00:00+05:30',
          expected_end: '2026-11-21T14:00:00+05:30',
        }),
      ],
      span,
      noon,
    )

    expect(place?.left).toBeCloseTo(100 / 3)
    expect(place?.done).toBe(50)
  })

  it('gives a trip of which nobody knows the end something to be seen by', () => {
    const [place] = placesOf([trip({ expected_end: trip().start_date })], span, noon)

    expect(place?.width).toBeGreaterThan(3)
  })

  it('puts trips that overlap below each other, and those that do not beside each other', () => {
    const rows = placesOf(
      [
        trip({ id: 'a', expected_end: '2026-11-21T11:00:00+05:30' }),
        trip({ id: 'b', start_date: '2026-11-21T10:00:00+05:30' }),
        trip({ id: 'c', start_date: '2026-11-21T11:00:00+05:30' }),
      ],
      span,
      noon,
    ).map(({ row }) => row)

    expect(rows).toEqual([0, 1, 0])
  })
})

describe('the delay of a late trip', () => {
  const late = (more: Parameters<typeof trip>[0]) =>
    trip({ status: 'in_progress', is_late: true, late_minutes: 95, ...more })
  const rooms = (...trips: ReturnType<typeof trip>[]) =>
    placesOf(trips, span, noon).map(({ row, hasRoom }) => [row, hasRoom])

  it('stands beside it where nothing comes soon', () => {
    expect(rooms(late({ expected_end: '2026-11-21T15:30:00+05:30' }))).toEqual([[0, true]])
  })

  it('stands in a long bar when the next one begins soon', () => {
    expect(
      rooms(
        late({ id: 'a', expected_end: '2026-11-21T17:00:00+05:30' }),
        trip({
          id: 'b',
          start_date: '2026-11-21T18:00:00+05:30',
          expected_end: '2026-11-21T20:00:00+05:30',
        }),
      ),
    ).toEqual([
      [0, false],
      [0, true],
    ])
  })

  it('moves the next one down when the bar is too short to hold it', () => {
    expect(
      rooms(
        late({ id: 'a', expected_end: '2026-11-21T11:00:00+05:30' }),
        trip({
          id: 'b',
          start_date: '2026-11-21T12:00:00+05:30',
          expected_end: '2026-11-21T14:00:00+05:30',
        }),
      ),
    ).toEqual([
      [0, true],
      [1, true],
    ])
  })

  it('needs no room of its own when the trip is over', () => {
    expect(
      rooms(
        trip({
          id: 'a',
          status: 'completed',
          is_late: true,
          expected_end: '2026-11-21T11:00:00+05:30',
        }),
        trip({ id: 'b', start_date: '2026-11-21T12:00:00+05:30' }),
      ).map(([row]) => row),
    ).toEqual([0, 0])
  })

  it('stands in a bar that goes to the end of the line', () => {
    const toTheEnd = late({ expected_end: '2026-11-22T05:00:00+05:30' })

    expect(rooms(toTheEnd)).toEqual([[0, false]])
  })
})

describe('a trip over midnight', () => {
  it('stands whole on the day on which it leaves, and with its rest on the next', () => {
    const night = trip({
      start_date: '2026-11-21T22:00:00+05:30',
      expected_end: '2026-11-22T06:00:00+05:30',
    })
    const nextDay = spanOf({
      begins_at: '2026-11-22T00:00:00+05:30',
      ends_at: '2026-11-23T00:00:00+05:30',
    })

    const [today] = placesOf([night], span, noon)
    const [tomorrow] = placesOf([night], nextDay, noon)

    expect([today?.left, today?.width].map((each) => Math.round(each ?? 0))).toEqual([73, 27])
    expect([tomorrow?.left, tomorrow?.width].map((each) => Math.round(each ?? 0))).toEqual([0, 20])
  })

  it('is not on a line that it does not touch', () => {
    const early = trip({
      start_date: '2026-11-20T20:00:00+05:30',
      expected_end: '2026-11-21T00:00:00+05:30',
    })

    expect(placesOf([early], span, noon)).toEqual([])
  })
})

describe('the lanes', () => {
  const other = { id: 'b2', registration_number: 'MH12AB3456' }

  it('are those of the buses in their order, trips without one first', () => {
    const lanes = lanesOf([trip(), trip({ bus: other }), trip({ bus: null })], 'bus')

    expect(lanes.map(({ name }) => name)).toEqual(['', 'MH12AB3456', 'MH12EF1122'])
  })

  it('are in the order of their plates, however these were typed', () => {
    const lanes = lanesOf([], 'bus', [
      { id: 'b3', name: 'MH14GH7781' },
      { id: 'b1', name: 'MH 12 TA 1287' },
      { id: 'b2', name: 'MH-47-BB-1111' },
    ])

    expect(lanes.map(({ id }) => id)).toEqual(['b1', 'b3', 'b2'])
  })

  it('show who is free, too', () => {
    const lanes = lanesOf([trip()], 'driver', [{ id: 'd2', name: 'Imran Shaikh' }])

    expect(lanes.map(({ name, trips }) => [name, trips.length])).toEqual([
      ['Imran Shaikh', 0],
      ['Vitthal Jagtap', 1],
    ])
  })
})

describe('the counts', () => {
  it('name the worst first, and call nothing late that is over', () => {
    const counts = countsOf([
      trip({ id: 'a', status: 'in_progress', is_late: true, late_minutes: 20 }),
      trip({ id: 'b', status: 'in_progress', is_late: true, late_minutes: 35 }),
      trip({ id: 'c', status: 'completed', is_late: true, late_minutes: 90 }),
      trip({ id: 'd' }),
    ])

    expect(counts.late.map(({ id }) => id)).toEqual(['b', 'a'])
    expect([counts.trips, counts.buses, counts.running, counts.done, counts.planned]).toEqual([
      4, 1, 2, 1, 1,
    ])
  })
})

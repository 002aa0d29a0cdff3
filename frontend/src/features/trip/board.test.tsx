import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { BoardPage } from './board-page'
import type { BoardTrip } from './board-queries'
import { validateBoardSearch } from './board-search'
import { madeUpBoard, madeUpBoardTrip } from './made-up-board'

type Call = { match: string | null; body: Record<string, unknown> }

let trips: BoardTrip[]
let asked: string[]
let calls: Call[]
let refuse: () => Response | undefined

const other = { id: '0198a000-0000-7000-8000-0000000000b2', registration_number: 'MH12AB3456' }

const absence = {
  id: 'a1',
  bus_id: other.id,
  driver_id: null,
  from_day: '2026-11-20',
  until_day: '2026-11-22',
  reason: 'Clutch plate',
}

beforeEach(() => {
  clearToasts()
  trips = [madeUpBoardTrip()]
  asked = []
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/trips/board', ({ request }) => {
      const date = new URL(request.url).searchParams.get('date')
      asked.push(date ?? 'today')
      return HttpResponse.json(madeUpBoard(trips, date === null ? {} : { date }))
    }),
    http.get('/api/absences', () =>
      HttpResponse.json([absence], { headers: { 'X-Total-Count': '1' } }),
    ),
    http.get('/api/buses', () =>
      HttpResponse.json([trips[0]?.bus, other].map((bus) => ({ ...bus, status: 'active' }))),
    ),
    http.get('/api/drivers', () =>
      HttpResponse.json([trips[0]?.driver, { id: 'd2', full_name: 'Imran Shaikh' }]),
    ),
    http.put('/api/trips/:id', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>
      calls.push({ match: request.headers.get('If-Match'), body })
      const refused = refuse()
      if (refused !== undefined) return refused
      if (body.bus_id === other.id) trips = trips.map((trip) => ({ ...trip, bus: other }))
      return HttpResponse.json(trips[0], { headers: { ETag: '"4"' } })
    }),
  )
})

const open = (address = '/office/trips/board') =>
  openAt(address, [
    { path: '/office/trips/board', page: BoardPage, validateSearch: validateBoardSearch },
  ])

async function give(user: ReturnType<typeof open>['user'], bus: string) {
  await user.click(await screen.findByRole('button', { name: /^Give .* to another/ }))
  const dialog = await screen.findByRole('dialog')
  const option = await within(dialog).findByRole('option', { name: new RegExp(`^${bus}`) })
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Bus' }), option)
  await user.click(within(dialog).getByRole('button', { name: 'Give the trip away' }))
}

describe('the board of a day', () => {
  it('says in its heading how the day stands', async () => {
    trips = [
      madeUpBoardTrip({ status: 'in_progress', is_late: true, late_minutes: 35 }),
      madeUpBoardTrip({ id: 'b', bus: other }),
    ]
    open()

    expect(
      await screen.findByRole('heading', { name: '2 trips on 2 buses: one is 35 min late' }),
    ).toBeVisible()
  })

  it('goes a day to the right, and back to today', async () => {
    const { user, router } = open()
    await screen.findByRole('heading', { name: '1 trip on 1 bus' })

    await user.click(screen.getByRole('button', { name: 'The next day' }))
    await waitFor(() => {
      expect(asked).toContain('2026-11-22')
    })
    expect(router.state.location.search).toEqual({ day: '2026-11-22' })
    await user.click(screen.getByRole('button', { name: 'Today' }))

    await waitFor(() => {
      expect(router.state.location.search).toEqual({})
    })
  })

  it('has a lane for each driver, and those who are free', async () => {
    open('/office/trips/board?by=driver')

    expect(await screen.findByRole('link', { name: 'Imran Shaikh' })).toHaveAttribute(
      'href',
      '/office/people/d2',
    )
  })

  it.each([
    ['', 'By bus', 'By driver'],
    ['?by=driver', 'By driver', 'By bus'],
    ['?day=2026-11-22&by=driver', 'By driver', 'By bus'],
  ])('marks at %s the tab %s alone', async (search, marked, other) => {
    open(`/office/trips/board${search}`)

    expect(await screen.findByRole('link', { name: marked })).toHaveAttribute(
      'aria-current',
      'page',
    )
    expect(screen.getByRole('link', { name: other })).not.toHaveAttribute('aria-current')
  })

  it('says who cannot be had, why and until when', async () => {
    open()

    expect(await screen.findByText('Clutch plate, until 22 Nov 2026')).toBeInTheDocument()
    expect(screen.getByText(/^Away 1$/)).toBeInTheDocument()
  })

  it('puts trips that nobody has on top', async () => {
    trips = [madeUpBoardTrip(), madeUpBoardTrip({ id: 'b', bus: null, driver: null })]
    open()

    expect(
      await screen.findByRole('heading', { name: '1 trip still needs somebody' }),
    ).toBeVisible()
  })
})

describe('a planned trip', () => {
  it('shows whom it could go to: who is free first, the others with what they do', async () => {
    const busy = { id: 'b3', registration_number: 'MH14GH7781' }
    trips = [
      madeUpBoardTrip({ allowed_actions: [] }),
      madeUpBoardTrip({ id: 'b', bus: busy, driver: null, status: 'in_progress' }),
    ]
    server.use(
      http.get('/api/buses', () => HttpResponse.json([trips[0]?.bus, other, busy])),
      http.get('/api/absences', () =>
        HttpResponse.json([absence], { headers: { 'X-Total-Count': '1' } }),
      ),
    )
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: /^Give .* to another/ }))
    const dialog = await screen.findByRole('dialog')
    const choice = within(dialog).getByRole('combobox', { name: 'Bus' })

    const taken = await within(choice).findByRole('group', { name: 'Not free' })
    await within(taken).findByRole('option', { name: /^MH 12 AB 3456/ })

    const free = within(choice).getByRole('group', { name: 'Free at that time' })
    expect(within(free).getByRole('option')).toHaveTextContent('MH 12 EF 1122')
    expect(
      within(taken)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'MH 12 AB 3456 · Clutch plate, until 22 Nov 2026',
      'MH 14 GH 7781 · Nashik → Pune 09:30 – 15:30',
    ])
    await user.selectOptions(choice, 'b3')
    expect(choice).toHaveAccessibleDescription(
      'Nashik → Pune 09:30 – 15:30. Giving it asks for a reason.',
    )
  })

  it('is given to another bus with the version that was seen, and given back', async () => {
    const { user } = open()
    await give(user, 'MH 12 AB 3456')

    expect(await screen.findByText('Nashik → Pune goes with MH 12 AB 3456')).toBeInTheDocument()
    expect(calls).toEqual([{ match: '"3"', body: { bus_id: other.id, confirm: [] } }])
    await user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(await screen.findByText('Nashik → Pune is as it was before')).toBeInTheDocument()
    expect(calls[1]).toEqual({ match: '"4"', body: { bus_id: madeUpBoardTrip().bus?.id } })
  })

  it('asks where it is odd, and sends what was answered', async () => {
    const question = {
      code: 'trip.bus-overlaps',
      detail: 'The bus is elsewhere',
      needs_reason: true,
      params: {},
    }
    refuse = () =>
      calls.length === 1
        ? HttpResponse.json(
            { status: 409, code: 'input.questions', detail: 'Asked', questions: [question] },
            { status: 409 },
          )
        : undefined
    const { user } = open()
    await give(user, 'MH 12 AB 3456')

    const asking = await screen.findByRole('alertdialog')
    await user.type(within(asking).getByRole('textbox'), 'It is back by then')
    await user.click(within(asking).getByRole('button', { name: 'It is right, save it' }))

    await waitFor(() => {
      expect(calls[1]?.body).toEqual({
        bus_id: other.id,
        confirm: ['trip.bus-overlaps'],
        reason: 'It is back by then',
      })
    })
  })

  it('stays where it is when somebody else changed it meanwhile', async () => {
    refuse = () => refusal(412, 'record.changed-meanwhile')
    const { user } = open()
    await give(user, 'MH 12 AB 3456')

    expect(await within(await screen.findByRole('dialog')).findByRole('alert')).toBeVisible()
  })
})

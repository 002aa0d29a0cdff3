import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import { loadTexts, speakLanguage } from '@/text/language'
import { EditTripPage } from './edit-trip-page'
import { madeUpTrip } from './made-up-trip'
import { NewTripPage } from './new-trip-page'
import { TripPage } from './trip-page'
import type { Trip } from './trip-queries'
import { validateNewTripSearch, validateTripSearch } from './trip-search'
import { TripsPage } from './trips-page'

let trips: Trip[]
let asked: string[]
let calls: { what: string; body: unknown; match: string | null }[]
let refuse: () => Response | undefined

const told = (trip: Trip | undefined) => HttpResponse.json(trip, { headers: { ETag: '"3"' } })

beforeEach(async () => {
  window.localStorage.clear()
  clearToasts()
  await speakLanguage('en')
  await loadTexts('forms', 'office')
  trips = [madeUpTrip()]
  asked = []
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/audit', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/settings/:key', () => HttpResponse.json({ key: 'x', value: '18' })),
    http.get('/api/trips', ({ request }) => {
      const { search, searchParams } = new URL(request.url)
      if (searchParams.get('offset') !== null) asked.push(search)
      return HttpResponse.json(trips, { headers: { 'X-Total-Count': String(trips.length) } })
    }),
    http.get('/api/trips/totals', ({ request }) => {
      asked.push(`totals${new URL(request.url).search}`)
      return HttpResponse.json({
        trips: 214,
        total_revenue: 8642310,
        total_expense: 0,
        distance_km: 108412,
      })
    }),
    http.get('/api/trips/:id', () => told(trips[0])),
    http.post('/api/trips', note('add')),
    http.put('/api/trips/:id', note('change')),
    http.put('/api/trips/:id/readings', note('read')),
    http.put('/api/trips/:id/takings', note('take')),
    http.post('/api/trips/:id/arrival', note('arrive')),
    http.post('/api/trips/:id/cancellation', note('cancel')),
  )
})

function note(what: string) {
  return async ({ request }: { request: Request }) => {
    const body: unknown = await request.json()
    calls.push({ what, body, match: request.headers.get('If-Match') })
    return refuse() ?? told(trips[0])
  }
}

const open = (address: string) =>
  openAt(address, [
    { path: '/office/trips', page: TripsPage, validateSearch: validateTripSearch },
    { path: '/office/trips/new', page: NewTripPage, validateSearch: validateNewTripSearch },
    { path: '/office/trips/$tripId', page: TripPage },
    { path: '/office/trips/$tripId/edit', page: EditTripPage },
  ])
const SCHEDULE = '0198c000-0000-7000-8000-0000000000c1'
const openOne = async () => {
  const view = open(`/office/trips/${madeUpTrip().id}`)
  await screen.findByRole('heading', { level: 1, name: 'TRP261121142' })
  return view
}

describe('the list of trips', () => {
  it('shows when, which bus, where to, who, how it stands and what it brought', async () => {
    open('/office/trips?period=all')

    const row = await screen.findByRole('row', { name: /TRP261121142/ })

    expect(row).toHaveTextContent('21 Nov')
    expect(row).toHaveTextContent('MH 12 EF 1122')
    expect(row).toHaveTextContent('Nashik ⇄')
    expect(row).toHaveTextContent('Balu More')
    expect(row).toHaveTextContent('Late 35 min')
    expect(row).toHaveTextContent('₹ 15,020.00')
  })

  it('shows the sums of everything that fits the filter, as the server counted them', async () => {
    open('/office/trips?period=all&lacking=readings&status=completed,cancelled')

    const foot = await screen.findByRole('rowheader', { name: 'All 214 trips' })

    expect(foot.closest('tr')).toHaveTextContent('₹ 86,42,310.00')
    expect(foot.closest('tr')).toHaveTextContent('1,08,412')
    expect(asked).toContain('totals?status=completed%2Ccancelled&lacking=readings')
  })

  it('asks for the last seven days when nobody has said others', async () => {
    open('/office/trips')

    await screen.findByRole('row', { name: /TRP261121142/ })

    const days = new URLSearchParams(asked.find((each) => each.startsWith('?')))
    const length = Date.parse(days.get('to_date') ?? '') - Date.parse(days.get('from_date') ?? '')
    expect(length).toBe(6 * 86_400_000)
  })
})

it('leads to all days where nothing fits in those that are usual', async () => {
  trips = []
  const { router, user } = open('/office/trips?q=TRP260101001')

  await user.click(await screen.findByRole('link', { name: 'Show all days' }))

  await waitFor(() => {
    expect(router.state.location.search).toEqual({ q: 'TRP260101001', period: 'all' })
  })
  expect(screen.queryByRole('link', { name: 'Show all days' })).not.toBeInTheDocument()
})

describe('the page of a trip', () => {
  it('writes the sum of one way below its money', async () => {
    trips = [madeUpTrip({ trip_type: 'one_way', revenue_in_all: 11840 })]
    await openOne()

    const sum = screen.getByRole('rowheader', { name: 'Together' })
    expect(sum.nextElementSibling).toHaveTextContent('₹ 11,840.00')
  })

  it('corrects takings that are there, and offers them last where the trip does not run', async () => {
    trips = [madeUpTrip({ status: 'cancelled', next_step: null, cancel_reason: 'Strike' })]
    const { user } = await openOne()
    expect(screen.queryByRole('button', { name: /takings/ })).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'More' }))

    expect(screen.getByRole('menuitem', { name: 'Correct takings' })).toBeVisible()
  })

  it('says that a meter was not read yet, and leads to the timetable it comes from', async () => {
    trips = [madeUpTrip({ odometer_start: null, schedule_id: SCHEDULE })]
    await openOne()

    expect(screen.getByText('no reading yet')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Cycle #1' })).toHaveAttribute(
      'href',
      `/office/timetable?open=${SCHEDULE}`,
    )
  })

  it('says in its history that the departure was changed, and what was odd about it', async () => {
    const change = {
      id: '0198c000-0000-7000-8000-0000000000a1',
      entity: 'trip',
      entity_id: madeUpTrip().id,
      action: 'changed',
      at: '2026-11-20T12:00:00+05:30',
      before: { start_date: '2026-11-21T08:00:00+05:30' },
      after: { start_date: '2026-11-21T09:30:00+05:30', flags: 'The permit holds until yesterday' },
    }
    server.use(
      http.get('/api/audit', () =>
        HttpResponse.json([change], { headers: { 'X-Total-Count': '1' } }),
      ),
    )
    await openOne()

    expect(
      await screen.findByText(
        /^Leaves: 21 Nov 2026, 08:00 → 21 Nov 2026, 09:30 · What was odd: The permit/,
      ),
    ).toBeVisible()
  })

  it('says in words what was odd, and why it was passed', async () => {
    trips = [
      madeUpTrip({
        flags: [
          {
            code: 'trip.paper-lapses',
            detail: 'insurance of MH12EF1122 holds until 2026-11-20 only',
            params: { bus: 'MH12EF1122', kind: 'insurance', until: '2026-11-20' },
            reason: 'Renewal is under way',
          },
        ],
      }),
    ]
    await openOne()

    expect(
      await screen.findByText(
        /A paper of MH 12 EF 1122 \(Insurance\) holds until 20 Nov 2026 only/,
      ),
    ).toBeVisible()
    expect(screen.getByText('Reason: Renewal is under way')).toBeVisible()
  })

  it('offers only what the server allows', async () => {
    trips = [madeUpTrip({ status: 'completed', next_step: null, allowed_actions: ['take'] })]
    const { user } = await openOne()

    await user.click(screen.getByRole('button', { name: 'More' }))

    expect(screen.getByRole('button', { name: 'Correct takings' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Enter arrival' })).toBeNull()
    expect(screen.queryAllByRole('menuitem')).toEqual([])
  })

  it('takes a step with the reading and the time when it was done', async () => {
    const { user } = await openOne()
    await user.click(screen.getByRole('button', { name: 'Enter arrival' }))
    const dialog = screen.getByRole('dialog')

    await user.type(within(dialog).getByLabelText(/meter show on arrival/), '284318')
    await user.click(within(dialog).getByRole('button', { name: 'Enter arrival' }))

    await waitFor(() => {
      expect(calls).toHaveLength(1)
    })
    expect(calls[0]?.body).toMatchObject({ odometer: 284318, at: '2026-11-21T15:10', confirm: [] })
  })

  it('names the last reading of the bus as long as the trip itself has none', async () => {
    const before = {
      km: 284100,
      at: '2026-11-20T22:05:00+05:30',
      trip_number: 'TRP261120097',
    }
    trips = [
      madeUpTrip({
        status: 'scheduled',
        next_step: 'start',
        allowed_actions: ['start'],
        odometer_start: null,
        left_at: null,
        last_odometer: before,
      }),
    ]
    const { user } = await openOne()

    await user.click(screen.getByRole('button', { name: 'Start trip' }))

    expect(
      await screen.findByText(/^Last reading of the bus: 2,84,100 km · .* · trip TRP261120097$/),
    ).toBeVisible()
    expect(screen.queryByText(/Last reading of this trip/)).toBeNull()
  })

  it('sends of readings and takings only what was entered, with the version that was seen', async () => {
    const { user } = await openOne()
    await user.click(screen.getByRole('button', { name: 'Correct takings' }))
    const back = within(screen.getByRole('group', { name: 'Back' }))

    await user.type(back.getByLabelText('Cash'), '2500')
    await user.click(screen.getByRole('button', { name: 'Save takings' }))

    await waitFor(() => {
      expect(calls).toEqual([{ what: 'take', body: { return_revenue_cash: 2500 }, match: '"3"' }])
    })
  })

  it('asks for a reason before it is cancelled', async () => {
    const { user } = await openOne()
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'Cancel trip' }))
    const question = within(screen.getByRole('alertdialog'))

    await user.click(question.getByRole('button', { name: 'Cancel trip' }))
    expect(calls).toEqual([])
    await user.type(question.getByLabelText('Reason'), 'Too few passengers')
    await user.click(question.getByRole('button', { name: 'Cancel trip' }))

    await waitFor(() => {
      expect(calls).toEqual([
        { what: 'cancel', body: { reason: 'Too few passengers' }, match: '"3"' },
      ])
    })
  })
})

describe('the form of a trip', () => {
  it('begins like the last trip of the bus, and keeps what somebody has typed', async () => {
    const last = madeUpTrip({ status: 'completed' })
    trips = [last]
    server.use(
      http.get('/api/buses/:id', () =>
        HttpResponse.json({ id: last.bus_id, registration_number: 'MH12EF1122' }),
      ),
      http.get('/api/trips', async ({ request }) => {
        const query = new URL(request.url).searchParams
        expect(query.get('bus_id')).toBe(last.bus_id)
        expect(query.get('status')).toBe('scheduled,in_progress,completed')
        await typed
        return HttpResponse.json(trips)
      }),
    )
    let release: () => void = () => undefined
    const typed = new Promise<void>((resolve) => {
      release = resolve
    })
    const { user } = open(`/office/trips/new?bus=${last.bus_id}`)

    await user.type(await screen.findByLabelText('Leaves at'), '06:15')
    release()

    await waitFor(() => {
      expect(screen.getByLabelText(/^Driver/)).toHaveValue('Balu More')
    })
    expect(screen.getByLabelText(/^Route/)).toHaveValue('Nashik – Pune')
    expect(screen.getByRole('radio', { name: /there and back/i })).toBeChecked()
    expect(screen.getByLabelText('Leaves at')).toHaveValue('06:15')
    expect(screen.getByLabelText(/^Notes/)).toHaveValue('')
  })

  it('asks of two papers at once and shows both', async () => {
    const lapse = (kind: string) => ({
      code: 'trip.paper-lapses',
      detail: kind,
      needs_reason: true,
      params: { bus: 'MH12EF1122', kind, until: '2026-11-20' },
    })
    refuse = () =>
      calls.length === 1
        ? HttpResponse.json(
            {
              code: 'input.questions',
              detail: 'Odd',
              status: 409,
              questions: [lapse('puc'), lapse('permit')],
            },
            { status: 409 },
          )
        : undefined
    const complaints = vi.spyOn(console, 'error')
    const { user } = open(`/office/trips/${madeUpTrip().id}/edit`)
    await user.type(await screen.findByLabelText(/^Notes/), 'Wedding')
    await user.keyboard('{Control>}{Enter}{/Control}')

    const dialog = within(await screen.findByRole('alertdialog'))
    expect(dialog.getAllByRole('listitem')).toHaveLength(2)
    await user.type(dialog.getByLabelText('Reason'), 'Renewed today')
    await user.click(dialog.getByRole('button', { name: 'It is right, save it' }))

    await waitFor(() => {
      expect(calls[1]?.body).toMatchObject({ confirm: ['trip.paper-lapses'] })
    })
    expect(complaints).not.toHaveBeenCalled()
  })

  it('puts what is odd to the person and sends his answer', async () => {
    const questions = [
      {
        code: 'trip.bus-overlaps',
        detail: 'overlaps',
        needs_reason: true,
        params: { bus: 'MH12EF1122', number: 'TRP261121007' },
      },
    ]
    refuse = () =>
      calls.length === 1
        ? HttpResponse.json(
            { code: 'input.questions', detail: 'Odd', status: 409, questions },
            { status: 409 },
          )
        : undefined
    const { user } = open(`/office/trips/${madeUpTrip().id}/edit`)
    await user.type(await screen.findByLabelText(/^Notes/), 'Wedding at Nashik')
    await user.keyboard('{Control>}{Enter}{/Control}')

    const dialog = within(await screen.findByRole('alertdialog'))
    expect(
      dialog.getByText('MH 12 EF 1122 is planned for trip TRP261121007 at that time.'),
    ).toBeVisible()
    await user.type(dialog.getByLabelText('Reason'), 'Second bus comes later')
    await user.click(dialog.getByRole('button', { name: 'It is right, save it' }))

    await waitFor(() => {
      expect(calls[1]?.body).toEqual({
        notes: 'Wedding at Nashik',
        confirm: ['trip.bus-overlaps'],
        reason: 'Second bus comes later',
      })
    })
  })
})

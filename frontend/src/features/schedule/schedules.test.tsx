import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { dayAfter } from '@/components/days'
import { dayIn } from '@/components/period'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import { loadTexts, speakLanguage } from '@/text/language'
import { madeUpSchedule } from './made-up-schedule'
import { NewSchedulePage } from './new-schedule-page'
import { validateScheduleSearch } from './schedule-search'
import { SchedulesPage } from './schedules-page'

type Body = Record<string, unknown>

const today = dayIn('Asia/Kolkata', new Date())
const tomorrow = dayAfter(today, 1)
const collides = {
  code: 'schedule.bus-collides',
  detail: 'On Monday MH12EF1122 runs on Nashik – Pune at that time',
  needs_reason: true,
  params: { bus: 'MH12EF1122', route: 'Nashik – Pune', day: 'monday' },
}

let checked: Body[]
let calls: { what: string; body: Body | null }[]
let exceptions: object[]
let questions: object[]

const note = (what: string, answer: (body: Body | null) => object) =>
  async function noted({ request }: { request: Request }) {
    const body = request.method === 'DELETE' ? null : ((await request.json()) as Body)
    calls.push({ what, body })
    return HttpResponse.json(answer(body))
  }

beforeEach(async () => {
  window.localStorage.clear()
  clearToasts()
  await speakLanguage('en')
  await loadTexts('forms', 'office')
  checked = []
  calls = []
  exceptions = []
  questions = []
  const list = (rows: object[]) => () =>
    HttpResponse.json(rows, { headers: { 'X-Total-Count': String(rows.length) } })
  server.use(
    http.get('/api/audit', list([])),
    http.get('/api/schedules', list([madeUpSchedule()])),
    http.get('/api/schedules/:id', () =>
      HttpResponse.json(madeUpSchedule(), { headers: { ETag: '"3"' } }),
    ),
    http.get('/api/schedules/:id/exceptions', () => HttpResponse.json(exceptions)),
    http.get('/api/buses', list([{ id: 'b1', registration_number: 'MH12EF1122' }])),
    http.get(
      '/api/drivers',
      list([
        { id: 'd1', full_name: 'Vitthal Jagtap', status: 'active' },
        { id: 'd2', full_name: 'Ganesh Shinde', status: 'waiting' },
      ]),
    ),
    http.get('/api/routes', list([{ id: 'r1', route_name: 'Nashik – Pune' }])),
    http.post('/api/schedules/check', async ({ request }) => {
      checked.push((await request.json()) as Body)
      return HttpResponse.json({
        questions,
        next_run: {
          departs_at: '2026-11-30T16:30:00Z',
          arrives_at: '2026-12-01T00:30:00Z',
          return_departs_at: '2026-12-01T02:00:00Z',
          return_arrives_at: '2026-12-01T14:00:00Z',
          turnaround_hours: 1.5,
        },
      })
    }),
    http.put(
      '/api/schedules/:id/exceptions/:day',
      note('exception', (body) => ({ day: tomorrow, ...body })),
    ),
    http.delete('/api/schedules/:id/exceptions/:day', ({ params }) => {
      calls.push({ what: `usual ${String(params.day)}`, body: null })
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/timetable', page: SchedulesPage, validateSearch: validateScheduleSearch },
    { path: '/office/timetable/new', page: NewSchedulePage },
  ])

describe('a new timetable', () => {
  async function fill() {
    const view = open('/office/timetable/new')
    const { user } = view
    await screen.findByRole('option', { name: 'Nashik – Pune' })
    await screen.findByRole('option', { name: 'MH 12 EF 1122' })
    await user.selectOptions(screen.getByLabelText('Route'), 'r1')
    await user.selectOptions(screen.getByLabelText('Bus'), 'b1')
    return view
  }

  it('shows the next run as its days while somebody types, and how long the bus stands', async () => {
    await fill()

    expect(await screen.findByText('stands there for 1.5 h')).toHaveClass('neg')
    expect(screen.getAllByText(/^Day \d$/).map(({ textContent }) => textContent)).toEqual([
      'Day 1',
      'Day 2',
      'Day 2',
      'Day 2',
    ])
    expect(screen.getByText('Bus and driver are free at that time.')).toBeVisible()
  })

  it('says what does not fit before anything is saved, with the day on which it is', async () => {
    questions = [collides]
    const { user } = await fill()

    await user.clear(screen.getByLabelText('Departure'))
    await user.type(screen.getByLabelText('Departure'), '730')

    expect(
      await screen.findByText('On Monday MH 12 EF 1122 runs on Nashik – Pune at that time.'),
    ).toBeVisible()
    await waitFor(() => {
      expect(checked.at(-1)).toMatchObject({ departure_time: '07:30', bus_id: 'b1' })
    })
  })

  it('offers only drivers who may drive', async () => {
    await fill()

    const driver = screen.getByLabelText(/^Driver/)

    expect(within(driver).getByRole('option', { name: 'Vitthal Jagtap' })).toBeInTheDocument()
    expect(within(driver).queryByRole('option', { name: 'Ganesh Shinde' })).toBeNull()
  })

  it('is not asked about while a time is half typed', async () => {
    const { user } = await fill()
    await screen.findByText('Bus and driver are free at that time.')

    await user.clear(screen.getByLabelText('Departure'))
    await user.type(screen.getByLabelText('Departure'), '73')

    expect(
      await screen.findByText('Choose route and bus, and it stands here day by day.'),
    ).toBeVisible()
    expect(checked.some(({ departure_time: time }) => time === '73')).toBe(false)
    expect(checked.map(({ bus_id: bus, route_id: route }) => [bus, route])).toEqual(
      checked.map(() => ['b1', 'r1']),
    )
  })

  it('is saved over a conflict once a reason is given', async () => {
    server.use(
      http.post('/api/schedules', async ({ request }) => {
        const body = (await request.json()) as Body
        calls.push({ what: 'add', body })
        return calls.length === 1
          ? HttpResponse.json(
              { status: 409, code: 'input.questions', detail: 'Asked', questions: [collides] },
              { status: 409 },
            )
          : HttpResponse.json(madeUpSchedule())
      }),
    )
    const { user, router } = await fill()
    await user.click(screen.getByRole('button', { name: 'Add timetable' }))
    const asked = await screen.findByRole('alertdialog')
    await user.type(within(asked).getByRole('textbox'), 'The other one is short')
    await user.click(within(asked).getByRole('button', { name: 'It is right, save it' }))

    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office/timetable')
    })
    expect(calls.map(({ body }) => [body?.confirm, body?.reason])).toEqual([
      [[], undefined],
      [['schedule.bus-collides'], 'The other one is short'],
    ])
  })
})

describe('a day of a timetable', () => {
  const openDay = async () => {
    const view = open(`/office/timetable?open=${madeUpSchedule().id}`)
    const day = await waitFor(() => {
      const found = document.querySelector<HTMLButtonElement>(`.weeks-day[value="${tomorrow}"]`)
      if (found === null) throw new Error('The calendar is not there yet')
      return found
    })
    await view.user.click(day)
    return { ...view, dialog: await screen.findByRole('dialog') }
  }

  it('is taken off with a reason', async () => {
    const { user, dialog } = await openDay()

    await user.click(within(dialog).getByRole('radio', { name: 'Nothing runs' }))
    await user.type(within(dialog).getByLabelText(/^Why/), 'Diwali')
    await user.click(within(dialog).getByRole('button', { name: 'Save the day' }))

    await waitFor(() => {
      expect(calls).toEqual([
        {
          what: 'exception',
          body: { is_off: true, bus_id: null, driver_id: null, reason: 'Diwali' },
        },
      ])
    })
  })

  it('goes back to as usual', async () => {
    exceptions = [{ day: tomorrow, is_off: true, bus_id: null, driver_id: null, reason: null }]
    const { user, dialog } = await openDay()
    await user.click(within(dialog).getByRole('radio', { name: 'As usual' }))
    await user.click(within(dialog).getByRole('button', { name: 'Save the day' }))

    await waitFor(() => {
      expect(calls).toEqual([{ what: `usual ${tomorrow}`, body: null }])
    })
  })
})

describe('the button that makes trips', () => {
  it('says how many, and which were left out and why', async () => {
    server.use(
      http.post('/api/schedules/generate-trips', () =>
        HttpResponse.json({
          success: true,
          date: today,
          day: 'saturday',
          schedulesProcessed: 2,
          tripsCreated: 3,
          skipped: null,
          errors: null,
          skipped_lines: [
            {
              schedule_id: 's1',
              day: '2026-11-29',
              departure_time: '22:00:00',
              route_name: 'Nashik – Pune',
              registration_number: 'MH12EF1122',
              code: 'schedule.day-off',
              detail: 'Nothing runs on this day',
              params: {},
            },
          ],
        }),
      ),
    )
    const { user } = open('/office/timetable')
    await user.click(await screen.findByRole('button', { name: 'Plan trips now' }))

    const result = await screen.findByRole('dialog', { name: '3 trips were made' })
    expect(within(result).getByRole('heading', { name: '1 without a trip' })).toBeVisible()
    expect(within(result).getByRole('listitem')).toHaveTextContent(
      '29 Nov 2026, 22:00 Nashik – Pune MH 12 EF 1122' +
        'Nothing runs on this day, as somebody has said.',
    )
  })
})

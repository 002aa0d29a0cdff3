import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heard } from '@/api/reach'
import type { Trip } from '@/outbox/entry'
import { clear } from '@/outbox/device-store'
import { load, outboxNow } from '@/outbox/outbox'
import { madeUpTrip } from '@/testing/made-up-trips'
import { renderRoutes } from '@/testing/render-routes'
import { server } from '@/testing/server'

let trip: Trip
let calls: { path: string; body: Record<string, unknown> }[]
let answer: (body: Record<string, unknown>) => Response

beforeEach(async () => {
  await Promise.all([clear('entries'), clear('answers')])
  await load()
  trip = madeUpTrip()
  calls = []
  answer = () => HttpResponse.json(trip)
})
afterEach(heard)

async function open(address: string, house: object = {}) {
  const rendered = renderRoutes(address, 'driver')
  server.use(
    http.get('/api/trips', () =>
      HttpResponse.json(trip.status === 'completed' ? [] : [trip, madeUpTrip({ id: 'later' })]),
    ),
    http.get('/api/drivers/me', () => HttpResponse.json({}, { status: 404 })),
    http.get('/api/sessions', () => HttpResponse.json([])),
    http.get('/api/trips/my', () => HttpResponse.json([trip])),
    http.get('/api/trips/:id', () => HttpResponse.json(trip)),
    http.get('/api/drivers/:id/months/:month', ({ params }) =>
      HttpResponse.json({ month: params.month, trips: 14, distance_km: 8204 }),
    ),
    http.get('/api/house', () =>
      HttpResponse.json({
        registration_policy: 'disabled',
        company_phone: '020-5550 0142, 98765 43210',
        company_time_zone: 'Asia/Kolkata',
        driver_enters_takings: false,
        ...house,
      }),
    ),
    http.all('/api/trips/:id/:step', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>
      calls.push({ path: new URL(request.url).pathname.split('/').at(-1) ?? '', body })
      return answer(body)
    }),
  )
  return rendered
}

const stepPage = (step: string) => `/driver/trips/${trip.id}/steps/${step}`

/** What the server says after a step. */
const becomes = (more: Partial<Trip>) => () => {
  trip = { ...trip, ...more }
  return HttpResponse.json(trip)
}

/** On a keyboard; the pad has tests of its own. */
async function dial(user: Awaited<ReturnType<typeof open>>['user'], km: string) {
  await user.type(await screen.findByLabelText('What does the odometer show?'), km)
}

describe('Today', () => {
  it('shows the trip, how far it is, and its next step as one button', async () => {
    await open('/driver')

    expect(await screen.findByText('MH 12 AB 3456')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Start trip' })).toHaveAttribute(
      'href',
      stepPage('start'),
    )
    const steps = within(screen.getByRole('list', { name: 'Steps of the trip' }))
    expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1Left',
      '2Arrived',
      '3Return',
      '4Closed',
    ])
    expect(steps.getAllByRole('listitem')[0]).toHaveAttribute('aria-current', 'step')
    expect(await screen.findByRole('link', { name: 'Call office' })).toHaveAttribute(
      'href',
      'tel:02055500142',
    )
  })

  it('has three steps for a trip that goes one way', async () => {
    trip = madeUpTrip({ trip_type: 'one_way' })
    await open('/driver')

    const steps = await screen.findByRole('list', { name: 'Steps of the trip' })
    expect(within(steps).getAllByRole('listitem')).toHaveLength(3)
  })

  it('asks for takings before the trip is closed, where the office wants them from drivers', async () => {
    trip = madeUpTrip({ status: 'in_progress', next_step: 'complete', odometer_start: 1 })
    await open('/driver', { driver_enters_takings: true })

    await waitFor(() => {
      expect(screen.getByRole('link', { name: 'Close trip' })).toHaveAttribute(
        'href',
        `/driver/trips/${trip.id}/takings?then=complete`,
      )
    })
    expect(screen.getByText('odometer at the end, takings')).toBeInTheDocument()
  })
})

describe('a step', () => {
  it('compares with the last reading of the bus, and goes on with the next step', async () => {
    const { user } = await open(stepPage('start'))
    expect(await screen.findByText('4,12,806')).toBeInTheDocument()
    answer = becomes({ status: 'in_progress', next_step: 'arrive', odometer_start: 412_810 })

    await dial(user, '412810')
    expect(screen.getByText('4 km')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save 4,12,810' }))

    expect(await screen.findByRole('link', { name: 'Arrived in Nagpur' })).toBeInTheDocument()
    expect(calls).toMatchObject([{ path: 'start', body: { odometer: 412_810, confirm: [] } }])
    expect(outboxNow().entries).toEqual([])
  })

  it('wants a reading', async () => {
    const { user } = await open(stepPage('start'))

    await user.click(await screen.findByText('Save', { selector: 'button' }))

    expect(screen.getByText('Type what the odometer shows.')).toBeInTheDocument()
    expect(calls).toEqual([])
  })

  const odd = () =>
    HttpResponse.json(
      {
        code: 'input.questions',
        detail: 'odd',
        questions: [
          {
            code: 'trip.distance-odd',
            detail: 'odd',
            needs_reason: false,
            params: { km: 2518, usual: 718, guess: 413_524 },
          },
        ],
      },
      { status: 409 },
    )

  async function readOddly() {
    trip = madeUpTrip({ status: 'in_progress', next_step: 'arrive', odometer_start: 412_806 })
    const rendered = await open(stepPage('arrive'))
    answer = (body) =>
      (body.confirm as string[]).length === 0 && body.odometer !== 413_524
        ? odd()
        : becomes({ next_step: 'return', odometer_end: Number(body.odometer) })()
    await screen.findByLabelText('What does the odometer show?')
    await dial(rendered.user, '415324')
    await rendered.user.click(screen.getByRole('button', { name: 'Save 4,15,324' }))
    expect(await screen.findByText('2,518 km on a route of 718 km?')).toBeInTheDocument()
    return rendered
  }

  it('asks about an odd reading with a guess, and takes the corrected one', async () => {
    const { user } = await readOddly()
    expect(
      screen.getByText('Perhaps two digits changed places: 4,13,524 gives 718 km.'),
    ).toBeInTheDocument()
    // It stands here already, and nothing says that all is sent.
    const strip = within(screen.getByRole('region', { name: 'Connection' }))
    await waitFor(() => {
      expect(strip.queryByText(/./)).not.toBeInTheDocument()
    })

    await user.click(screen.getByRole('button', { name: 'Correct it' }))
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    await dial(user, '413524')
    await user.click(screen.getByRole('button', { name: 'Save 4,13,524' }))

    expect(await screen.findByRole('link', { name: 'Set off for Pune' })).toBeInTheDocument()
    expect(calls.map(({ body }) => body.odometer)).toEqual([415_324, 413_524])
  })

  it('passes an odd reading that is right, for the office to see', async () => {
    const { user } = await readOddly()

    await user.click(screen.getByRole('button', { name: 'It is right, tell the office' }))

    expect(await screen.findByRole('link', { name: 'Set off for Pune' })).toBeInTheDocument()
    expect(calls[1]?.body).toMatchObject({ odometer: 415_324, confirm: ['trip.distance-odd'] })
  })

  it('begins the way back with what the meter showed at the goal', async () => {
    trip = madeUpTrip({ status: 'in_progress', next_step: 'return', odometer_end: 413_524 })
    await open(stepPage('return'))

    expect(await screen.findByLabelText('What does the odometer show?')).toHaveValue('4,13,524')
  })

  it('only asks whether to close when all readings are there', async () => {
    trip = madeUpTrip({
      status: 'in_progress',
      trip_type: 'one_way',
      next_step: 'complete',
      odometer_end: 413_524,
    })
    const { user } = await open(stepPage('complete'))
    answer = becomes({ status: 'completed', next_step: null })

    await user.click(await screen.findByRole('button', { name: 'Close trip' }))

    expect(
      await screen.findByRole('heading', { name: 'No trip is planned for you' }),
    ).toBeInTheDocument()
    expect(calls[0]?.body).not.toHaveProperty('odometer')
  })

  it('says that it was done when it was', async () => {
    trip = madeUpTrip({ status: 'in_progress', next_step: 'arrive' })
    await open(stepPage('start'))

    expect(await screen.findByRole('heading', { name: 'This step is done' })).toBeInTheDocument()
  })
})

describe('without a way to the server', () => {
  it('shows what was done as done, and what waits on a page of its own', async () => {
    const { user } = await open(stepPage('start'))
    await screen.findByText('4,12,806')
    answer = () => HttpResponse.json({}, { status: 503 })

    await dial(user, '412810')
    await user.click(screen.getByRole('button', { name: 'Save 4,12,810' }))

    expect(await screen.findByRole('link', { name: 'Arrived in Nagpur' })).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: /1 waiting/ }))
    expect(await screen.findByText('Left · 4,12,810 km')).toBeInTheDocument()
    expect(screen.getByText('Waiting')).toBeInTheDocument()
  })

  it('keeps what was refused, with the reason and the ways out', async () => {
    const { user } = await open(stepPage('start'))
    await screen.findByText('4,12,806')
    answer = () =>
      HttpResponse.json(
        {
          code: 'trip.bus-already-out',
          detail: 'out',
          params: { bus: 'Shivneri', number: 'TRP9' },
        },
        { status: 409 },
      )
    await dial(user, '412810')
    await user.click(screen.getByRole('button', { name: 'Save 4,12,810' }))
    expect(
      (await screen.findAllByText(/Shivneri is on the way with trip TRP9/)).length,
    ).toBeGreaterThan(0)

    const [back] = screen.getAllByText('Today', { selector: 'a' })
    if (back === undefined) throw new Error('There is no way back')
    await user.click(back)
    await user.click(await screen.findByRole('link', { name: 'Put right' }))
    expect(await screen.findByText('Refused')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Give up' }))
    await user.click(
      within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Give up' }),
    )

    expect(await screen.findByRole('heading', { name: 'Everything is sent' })).toBeInTheDocument()
  })
})

describe('my trips', () => {
  it('lists the last seven days, and what the month has come to', async () => {
    trip = madeUpTrip({ status: 'completed', next_step: null, distance_traveled: 718 })
    await open('/driver/trips')

    expect(await screen.findByText('14 trips, 8,204 km')).toBeInTheDocument()
    expect(await screen.findByText('718 km')).toBeInTheDocument()
    expect(screen.getByText('Done')).toBeInTheDocument()
  })

  it('shows one trip with its ways', async () => {
    trip = madeUpTrip({ status: 'completed', odometer_start: 412_806, odometer_end: 413_524 })
    await open(`/driver/trips/${trip.id}`)

    expect(await screen.findByText('4,12,806 → 4,13,524')).toBeInTheDocument()
  })
})

describe('takings', () => {
  it('are sent by channel for each way, and lead on to closing', async () => {
    trip = madeUpTrip({
      status: 'in_progress',
      next_step: 'complete',
      odometer_start: 1,
      odometer_end: 719,
    })
    const { user } = await open(`/driver/trips/${trip.id}/takings?then=complete`)
    const [there, back] = await screen.findAllByLabelText('Cash')
    if (there === undefined || back === undefined) throw new Error('A way has no cash')

    await user.type(there, '4620.5')
    await user.type(back, '100')
    await user.click(screen.getByRole('button', { name: 'Save takings' }))

    expect(await screen.findByLabelText('What does the odometer show?')).toBeInTheDocument()
    expect(calls[0]).toMatchObject({
      path: 'takings',
      body: { revenue_cash: 4620.5, revenue_agent: 0, return_revenue_cash: 100 },
    })
  })
})

it('tells the office how late it will be', async () => {
  const { user } = await open(`/driver/trips/${trip.id}/delay`)

  await user.click(await screen.findByRole('button', { name: '45 min' }))
  await user.type(screen.getByLabelText(/Why/), 'Ghat closed')
  await user.click(screen.getByRole('button', { name: 'Tell the office' }))

  await waitFor(() => {
    expect(calls).toMatchObject([{ path: 'delay', body: { minutes: 45, reason: 'Ghat closed' } }])
  })
})

it('does not sign out while something is only on this phone', async () => {
  const { user } = await open(stepPage('start'))
  await screen.findByText('4,12,806')
  answer = () => HttpResponse.json({}, { status: 503 })
  await dial(user, '412810')
  await user.click(screen.getByRole('button', { name: 'Save 4,12,810' }))
  await screen.findByRole('link', { name: 'Arrived in Nagpur' })

  await user.click(screen.getByRole('link', { name: 'Me' }))
  await user.click(await screen.findByRole('button', { name: 'Sign out here' }))

  expect(await screen.findByText(/Not signed out/)).toBeInTheDocument()
  expect(window.localStorage.getItem('busmanager.token')).not.toBeNull()
})

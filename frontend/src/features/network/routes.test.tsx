import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { EditRoutePage } from './edit-route-page'
import { goa, madeUpRoute, maharashtra } from './made-up-route'
import { NewRoutePage } from './new-route-page'
import type { Route } from './route-queries'
import { validateRouteSearch } from './route-search'
import { RoutesPage } from './routes-page'

type Body = Record<string, unknown> & { stops?: Record<string, unknown>[] }

let routes: Route[]
let version: number
let asked: string[]
let calls: { what: string; body?: Body; match: string | null; key: string | null }[]
let refuse: () => Response | undefined

async function note(what: string, request: Request) {
  const { headers } = request
  const match = headers.get('If-Match')
  const body = request.method === 'DELETE' ? undefined : ((await request.json()) as Body)
  calls.push({ what, body, match, key: headers.get('Idempotency-Key') })
}
const told = (route: Route | undefined) =>
  HttpResponse.json(route, { headers: { ETag: `"${version}"` } })

beforeEach(() => {
  window.localStorage.clear()
  clearToasts()
  routes = [madeUpRoute()]
  version = 3
  asked = []
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/states', () =>
      HttpResponse.json(
        [maharashtra, goa].map((state) => ({ ...state, is_union_territory: false })),
        { headers: { 'X-Total-Count': '2' } },
      ),
    ),
    http.get('/api/audit', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/routes', ({ request }) => {
      const { search, searchParams } = new URL(request.url)
      asked.push(search)
      const wanted = searchParams.get('archived') === 'true'
      const rows = routes
        .filter((route) => (route.archived_at != null) === wanted)
        .map(({ stops, ...route }) => ({ ...route, stop_count: stops.length }))
      return HttpResponse.json(rows, { headers: { 'X-Total-Count': String(rows.length) } })
    }),
    http.get('/api/routes/:id', ({ params }) => told(routes.find(({ id }) => id === params.id))),
    http.post('/api/routes', async ({ request }) => {
      await note('add', request)
      return refuse() ?? told(routes[0])
    }),
    http.put('/api/routes/:id', async ({ request }) => {
      await note('change', request)
      const refused = refuse()
      if (refused !== undefined) return refused
      if (request.headers.get('If-Match') !== `"${version}"`)
        return refusal(412, 'record.changed-meanwhile')
      version += 1
      return told(routes[0])
    }),
    http.delete('/api/routes/:id', async ({ request }) => {
      await note('remove', request)
      const refused = refuse()
      if (refused !== undefined) return refused
      routes = routes.map((route) => ({ ...route, archived_at: '2026-11-21T06:00:00Z' }))
      return HttpResponse.json({ message: 'Route archived', archived: true })
    }),
    http.post('/api/routes/:id/restoration', ({ request }) => {
      calls.push({ what: 'restore', match: null, key: request.headers.get('Idempotency-Key') })
      routes = routes.map((route) => ({ ...route, archived_at: null }))
      return told(routes[0])
    }),
  )
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/routes', page: () => <RoutesPage />, validateSearch: validateRouteSearch },
    { path: '/office/routes/new', page: NewRoutePage },
    { path: '/office/routes/$routeId/edit', page: EditRoutePage },
  ])
const edit = () => open(`/office/routes/${madeUpRoute().id}/edit`)

const stop = (number: number) => screen.findByRole('group', { name: `Stop ${number}` })
const place = async (number: number) =>
  within(await stop(number)).getByRole('textbox', { name: 'Place' })
const places = () =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Place' }).map((field) => field.value)

describe('a route that is not there', () => {
  it('leads back to the others instead of being asked for again', async () => {
    server.use(http.get('/api/routes/:id', () => refusal(404, 'network.no-such-route')))
    edit()

    const alert = await screen.findByRole('alert')

    expect(within(alert).getByRole('link', { name: 'Routes' })).toHaveAttribute(
      'href',
      '/office/routes',
    )
    expect(within(alert).queryByRole('button')).toBeNull()
  })

  it('can be asked for again when it only did not come', async () => {
    server.use(http.get('/api/routes/:id', () => refusal(500, 'call.failed'), { once: true }))
    const { user } = edit()

    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('heading', { level: 1, name: /Pune – Panaji/ })).toBeVisible()
  })
})

describe('the list of routes', () => {
  it('shows from where to where, how far, how long and with how many stops', async () => {
    open('/office/routes')

    const row = await screen.findByRole('row', { name: /Pune – Panaji/ })

    expect(row).toHaveTextContent('Swargate MH')
    expect(row).toHaveTextContent('Goa')
    expect(row).toHaveTextContent('448.5 km')
    expect(row).toHaveTextContent('10 h 30 min')
    expect(within(row).getByRole('cell', { name: '3' })).toBeVisible()
    expect(asked).toEqual(['?sort=route_name&limit=50&offset=0'])
  })

  it('asks the server for what the address says', async () => {
    open('/office/routes?q=swar&sort=-estimated_duration_hours&show=archived')

    await waitFor(() => {
      expect(asked).toEqual([
        '?search=swar&sort=-estimated_duration_hours&limit=50&offset=0&archived=true',
      ])
    })
  })

  it('says what a route is for when there is none', async () => {
    routes = []
    open('/office/routes')

    expect(await screen.findByRole('heading', { name: 'No route yet' })).toBeVisible()
  })
})

describe('the panel of a route', () => {
  const openPanel = async () => {
    const view = open(`/office/routes?open=${madeUpRoute().id}`)
    return { ...view, panel: await screen.findByRole('complementary', { name: 'Pune – Panaji' }) }
  }

  it('shows the stops in their order', async () => {
    const { panel } = await openPanel()

    expect(await within(panel).findByRole('heading', { name: '3 stops' })).toBeVisible()
    const lines = within(panel).getAllByRole('listitem')
    expect(lines[0]).toHaveTextContent('Satara 112 km · 2 h 30 min')
    expect(lines[1]).toHaveTextContent('nobody gets on here')
    await waitFor(() => {
      expect(lines[2]).toHaveTextContent('Banda GA')
    })
  })

  it('puts a driven route away and brings it back with Undo', async () => {
    const { user, panel } = await openPanel()
    await user.click(await within(panel).findByRole('button', { name: 'Delete route' }))
    const question = screen.getByRole('alertdialog')

    await user.click(within(question).getByRole('button', { name: 'Delete route' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))

    expect(await screen.findByText('Pune – Panaji is a route again.')).toBeVisible()
    expect(calls.map(({ what, match }) => [what, match])).toEqual([
      ['remove', '"3"'],
      ['restore', null],
    ])
  })

  it('says by what a route is in use', async () => {
    refuse = () => refusal(409, 'network.route-in-use', { params: { trips: 4, timetables: 2 } })
    const { user, panel } = await openPanel()
    await user.click(await within(panel).findByRole('button', { name: 'Delete route' }))
    const question = screen.getByRole('alertdialog')

    await user.click(within(question).getByRole('button', { name: 'Delete route' }))

    expect(await within(question).findByText(/4 trips .* 2 timetables/)).toBeVisible()
  })
})

describe('a new route', () => {
  it('goes with its stops in the order in which they were put', async () => {
    const { user } = open('/office/routes/new')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Pune – Panaji')
    const choice = (name: string) => screen.getByRole('combobox', { name })
    await within(choice('Ends in')).findByRole('option', { name: 'Goa' })
    await user.selectOptions(choice('Begins in'), 'Maharashtra')
    await user.selectOptions(choice('Ends in'), 'Goa')
    await user.type(screen.getByRole('textbox', { name: /Distance/ }), '448.5')
    await user.click(screen.getByRole('button', { name: 'Add stop' }))
    expect(await place(1)).toHaveFocus()
    await user.keyboard('Karad')
    await user.click(screen.getByRole('button', { name: 'Add stop' }))
    expect(await place(2)).toHaveFocus()
    await user.keyboard('Satara')
    await user.type(
      within(await stop(2)).getByRole('textbox', { name: /Km from the start/ }),
      '112',
    )
    await user.click(within(await stop(2)).getByRole('checkbox'))
    await user.click(screen.getByRole('button', { name: 'Move stop 2 up' }))

    await user.click(screen.getByRole('button', { name: 'Add route' }))

    expect(await screen.findByText('Added: Pune – Panaji')).toBeVisible()
    const body = calls[0]?.body
    expect(body?.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(body).toMatchObject({
      route_name: 'Pune – Panaji',
      from_state_id: maharashtra.id,
      to_state_id: goa.id,
      from_address: null,
      distance_km: 448.5,
      estimated_duration_hours: null,
      stops: [
        { name: 'Satara', boarding: false, distance_km: 112, minutes: null, state_id: null },
        { name: 'Karad', boarding: true, distance_km: null, minutes: null, state_id: null },
      ],
    })
  })

  it('needs a name and both states, and a place for each stop', async () => {
    const { user } = open('/office/routes/new')
    await user.click(await screen.findByRole('button', { name: 'Add stop' }))

    await user.click(screen.getByRole('button', { name: 'Add route' }))

    const name = screen.getByRole('textbox', { name: 'Name' })
    await waitFor(() => {
      expect(name).toHaveFocus()
    })
    expect(await place(1)).toHaveAccessibleDescription('This is needed.')
    expect(screen.getByRole('combobox', { name: 'Begins in' })).toHaveAccessibleDescription(
      'This is needed.',
    )
    expect(calls).toEqual([])
  })
})

describe('the stops of a route', () => {
  it('move with Alt and the arrow keys, and the focus goes along', async () => {
    const { user } = edit()
    await user.click(await place(1))

    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(places()).toEqual(['Karad', 'Satara', 'Banda'])
    expect(await place(2)).toHaveFocus()
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect(places()).toEqual(['Karad', 'Banda', 'Satara'])
    expect(await place(3)).toHaveFocus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')

    expect(places()).toEqual(['Karad', 'Satara', 'Banda'])
  })

  it('move with buttons, which keep the focus; the first goes no higher', async () => {
    const { user } = edit()
    const up = await screen.findByRole('button', { name: 'Move stop 2 up' })

    await user.click(up)
    expect(places()).toEqual(['Karad', 'Satara', 'Banda'])
    const first = screen.getByRole('button', { name: 'Move stop 1 up' })
    expect(first).toHaveFocus()
    expect(first).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{Enter}')

    expect(places()).toEqual(['Karad', 'Satara', 'Banda'])
  })

  it('are taken away, and the focus stays among them', async () => {
    const { user } = edit()
    await user.click(await screen.findByRole('button', { name: 'Take stop 3 away' }))
    expect(places()).toEqual(['Satara', 'Karad'])
    expect(screen.getByRole('button', { name: 'Take stop 2 away' })).toHaveFocus()

    await user.keyboard('{Enter}')
    await user.keyboard('{Enter}')

    expect(screen.queryByRole('textbox', { name: 'Place' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Add stop' })).toHaveFocus()
  })

  it('say at the stop what the server refuses', async () => {
    refuse = () =>
      refusal(400, 'network.stops-go-back', {
        params: { stop: 'Karad' },
        errors: [{ field: 'stops[1].distance_km', code: 'goes-back', message: 'goes back' }],
      })
    const { user } = edit()
    const km = within(await stop(2)).getByRole('textbox', { name: /Km from the start/ })
    await user.clear(km)
    await user.type(km, '90')

    await user.click(screen.getByRole('button', { name: 'Save route' }))

    await waitFor(() => {
      expect(km).toBeInvalid()
    })
    expect(km).toHaveFocus()
    expect(km).toHaveAccessibleDescription(/before|above|order/i)
  })

  it('the first one without a place gets the focus', async () => {
    const { user } = edit()
    await user.clear(await place(2))

    await user.click(screen.getByRole('button', { name: 'Save route' }))

    await waitFor(async () => {
      expect(await place(2)).toHaveFocus()
    })
    expect(calls).toEqual([])
  })

  it('go whole when one of them was changed, and nothing else goes', async () => {
    const { user } = edit()
    await user.type(await place(2), ' bypass')

    await user.click(screen.getByRole('button', { name: 'Save route' }))

    expect(await screen.findByText('Saved: Pune – Panaji')).toBeVisible()
    const [call] = calls
    expect(call?.match).toBe('"3"')
    expect(Object.keys(call?.body ?? {})).toEqual(['stops'])
    expect(call?.body?.stops?.map(({ name }) => name)).toEqual(['Satara', 'Karad bypass', 'Banda'])
  })

  it('do not stand in the way of what somebody else changed meanwhile', async () => {
    const { user } = edit()
    await user.type(await place(1), '!')
    version = 4
    routes = [madeUpRoute({ distance_km: 450 })]

    await user.click(screen.getByRole('button', { name: 'Save route' }))

    expect(await screen.findByText('Saved: Pune – Panaji')).toBeVisible()
    expect(calls.map(({ match }) => match)).toEqual(['"3"', '"4"'])
    expect(Object.keys(calls[1]?.body ?? {})).toEqual(['stops'])
  })

  it('are compared when somebody else changed them meanwhile', async () => {
    const { user } = edit()
    await user.type(await place(1), '!')
    version = 4
    routes = [madeUpRoute({ stops: [{ position: 1, name: 'Kolhapur', boarding: true }] })]

    await user.click(screen.getByRole('button', { name: 'Save route' }))

    const versions = await screen.findByRole('group', { name: 'Stops' })
    expect(within(versions).getByText('Satara!, Karad, Banda')).toBeVisible()
    expect(within(versions).getByText('Kolhapur')).toBeVisible()
  })
})

import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { BusPage } from './bus-page'
import type { Bus } from './bus-queries'
import type { TaxRecord } from './bus-records-queries'
import { madeUpPaper } from './made-up-paper'
import { validateBusSearch } from './bus-search'
import { BusesPage } from './buses-page'
import { madeUpBus } from './made-up-bus'

const first = madeUpBus()
const second = madeUpBus({
  id: '0198a000-0000-7000-8000-000000000002',
  registration_number: 'MH 14 GH 7781',
  bus_name: null,
  status: 'maintenance',
  ownership_type: 'partnership',
  partner_name: 'Kale Travels',
  company_profit_share: 60,
  partner_profit_share: 40,
})

const spans = [
  {
    from: '2026-06-01',
    until: null,
    ownership_type: 'partnership',
    partner_name: 'Kale Travels',
    company_profit_share: 60,
    partner_profit_share: 40,
    holds_today: true,
  },
  {
    from: '2026-01-05',
    until: '2026-05-31',
    ownership_type: 'owned',
    company_profit_share: 100,
    partner_profit_share: 0,
    holds_today: false,
  },
]
const papers = [
  madeUpPaper({ id: 'paper-1', kind: 'puc', number: 'PUC-88' }),
  madeUpPaper({ id: 'paper-2', kind: 'permit', valid_until: '2026-11-20', days_left: -1 }),
  madeUpPaper({
    id: 'paper-3',
    kind: 'Fire extinguisher',
    valid_until: '2026-11-25',
    days_left: 4,
  }),
  madeUpPaper({
    id: 'paper-4',
    kind: 'GPS unit',
    is_current: false,
    valid_until: '2025-11-20',
  }),
]
const entry = {
  id: 'entry-1',
  at: '2026-11-20T06:00:00Z',
  actor_kind: 'person',
  full_name: 'Asha Kulkarni',
  feature: 'fleet',
  action: 'changed',
  before: { bus_name: 'Shivneri', status: 'active' },
  after: { bus_name: 'Shivneri 2', status: 'maintenance' },
}
const tax = (more: Partial<TaxRecord>) => ({
  id: 'tax-1',
  bus_id: first.id,
  tax_period_start: '2026-10-01',
  tax_period_end: '2026-10-31',
  due_date: '2026-10-05',
  amount: 4500,
  days_left: -47,
  revision: 7,
  ...more,
})

let taxes: ReturnType<typeof tax>[] = []
let fleet: Bus[] = []
let asked: string[] = []
let calls: { what: string; match: string | null; key: string | null }[] = []
/** What deleting answers; nothing: it is put away. */
let removal: () => Response | undefined = () => undefined

const note = (what: string, { headers }: Request) => {
  const match = headers.get('If-Match')
  calls.push({ what, match, key: headers.get('Idempotency-Key') })
}
const putAway = (id: unknown, at: string | null) => {
  fleet = fleet.map((bus) => (bus.id === id ? { ...bus, archived_at: at } : bus))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') })
  window.localStorage.clear()
  clearToasts()
  fleet = [first, second]
  taxes = [tax({})]
  asked = []
  calls = []
  removal = () => undefined
  server.use(
    http.get('/api/settings/expiry_alert_days', () =>
      HttpResponse.json({ key: 'expiry_alert_days', value: '30' }),
    ),
    http.get('/api/buses', ({ request }) => {
      const { search, searchParams } = new URL(request.url)
      asked.push(search)
      const wanted = searchParams.get('archived') === 'true'
      const rows = fleet.filter((bus) => (bus.archived_at != null) === wanted)
      return HttpResponse.json(rows, { headers: { 'X-Total-Count': String(rows.length) } })
    }),
    http.get('/api/buses/:id', ({ params }) => {
      const bus = fleet.find(({ id }) => id === params.id)
      if (bus === undefined) return refusal(404, 'fleet.no-such-bus')
      return HttpResponse.json(bus, { headers: { ETag: '"3"' } })
    }),
    http.delete('/api/buses/:id', ({ request, params }) => {
      note('remove', request)
      const other = removal()
      if (other !== undefined) return other
      putAway(params.id, '2026-11-21T06:00:00Z')
      return HttpResponse.json({ message: 'Bus archived', archived: true })
    }),
    http.get('/api/papers', () => HttpResponse.json(papers)),
    http.get('/api/buses/:id/ownership', () => HttpResponse.json(spans)),
    http.get('/api/tax-records', () =>
      HttpResponse.json(taxes, { headers: { 'X-Total-Count': String(taxes.length) } }),
    ),
    http.get('/api/audit', () => HttpResponse.json([entry], { headers: { 'X-Total-Count': '1' } })),
    http.post('/api/buses/:id/restoration', ({ request, params }) => {
      note('restore', request)
      putAway(params.id, null)
      return HttpResponse.json(fleet.find(({ id }) => id === params.id))
    }),
  )
})
afterEach(() => {
  vi.useRealTimers()
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/buses', page: BusesPage, validateSearch: validateBusSearch },
    { path: '/office/buses/$busId', page: () => <BusPage /> },
    { path: '/office/buses/$busId/edit', page: () => null },
    { path: '/office/buses/new', page: () => null },
  ])

const panelOf = (name: string) => screen.findByRole('complementary', { name })

describe('the list of buses', () => {
  it('shows whose they are, and in days which papers want something', async () => {
    open('/office/buses')

    const row = await screen.findByRole('row', { name: /MH 12 AB 1234/ })
    const other = screen.getByRole('row', { name: /MH 14 GH 7781/ })

    expect(within(row).getByText('In service')).toBeVisible()
    expect(within(row).getByText('14 Aug 2027')).toBeVisible()
    expect(within(row).getByTitle('20 days left, until 11 Dec 2026')).toHaveTextContent('20 days')
    expect(within(row).getByTitle('expired on 20 Nov 2026')).toHaveTextContent('Expired')
    expect(within(row).getByText('Not entered')).toBeInTheDocument()
    expect(within(other).getByText('Kale Travels 40 %')).toBeVisible()
    expect(within(other).getByText('Under repair')).toBeVisible()
    expect(asked).toEqual(['?sort=registration_number&limit=50&offset=0'])
  })

  it('asks the server for what the address says', async () => {
    open('/office/buses?q=gh7781&sort=-puc_expiry&status=active&ownership=owned&lapsing=30d')

    await screen.findByRole('row', { name: /MH 14 GH 7781/ })

    expect(asked).toEqual([
      '?search=gh7781&sort=-puc_expiry&limit=50&offset=0&status=active&ownership_type=owned&lapsing_by=2026-12-21',
    ])
  })

  it('says what it is for when there is no bus, and how to make the first', async () => {
    fleet = []
    open('/office/buses')

    expect(await screen.findByRole('heading', { name: 'No bus yet' })).toBeVisible()
    const ways = screen.getAllByRole('link', { name: 'New bus' })
    expect(ways.map((way) => way.getAttribute('href'))).toContain('/office/buses/new')
  })
})

describe('the panel of a bus', () => {
  it('puts a bus away of the version that was seen, says so, and brings it back', async () => {
    const { user } = open('/office/buses')
    await user.click(await screen.findByRole('link', { name: 'MH 12 AB 1234' }))
    const panel = await panelOf('MH 12 AB 1234')
    expect(await within(panel).findByText('Papers: 2 to renew')).toBeVisible()

    await user.click(await within(panel).findByRole('button', { name: 'Remove from fleet' }))
    const question = screen.getByRole('alertdialog', {
      name: 'Remove MH 12 AB 1234 from the fleet?',
    })
    expect(question).toHaveTextContent('is put away with its whole history')
    expect(calls).toEqual([])
    await user.click(within(question).getByRole('button', { name: 'Remove bus' }))

    expect(await screen.findByText('MH 12 AB 1234 is put away with its history.')).toBeVisible()
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'MH 12 AB 1234' })).toBeNull()
    })
    expect(screen.queryByRole('complementary')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('MH 12 AB 1234 is in the fleet again.')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'MH 12 AB 1234' })).toBeVisible()
    expect(calls.map(({ what, match }) => [what, match])).toEqual([
      ['remove', '"3"'],
      ['restore', null],
    ])
    expect(calls.every(({ key }) => key !== null)).toBe(true)
  })

  it('offers no way back when the bus is deleted', async () => {
    removal = () => {
      fleet = [second]
      return HttpResponse.json({ message: 'Bus deleted', archived: false })
    }
    const { user } = open(`/office/buses?open=${first.id}`)

    await user.click(await screen.findByRole('button', { name: 'Remove from fleet' }))
    await user.click(screen.getByRole('button', { name: 'Remove bus' }))

    expect(await screen.findByText('MH 12 AB 1234 is deleted. It had no history.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('keeps a bus that is to run, and says why', async () => {
    removal = () => refusal(409, 'fleet.bus-in-use', { params: { trips: 2, timetables: 0 } })
    const { user } = open(`/office/buses?open=${first.id}`)

    await user.click(await screen.findByRole('button', { name: 'Remove from fleet' }))
    await user.click(screen.getByRole('button', { name: 'Remove bus' }))

    const question = screen.getByRole('alertdialog')
    expect(await within(question).findByRole('alert')).toHaveTextContent(
      'This bus stays: trips planned or on the way: 2, timetables: 0.',
    )
    expect(screen.getByRole('link', { name: 'MH 12 AB 1234' })).toBeInTheDocument()
  })

  it('brings back a bus that was put away', async () => {
    putAway(first.id, '2026-11-20T06:00:00Z')
    const { user } = open(`/office/buses?show=archived&open=${first.id}`)
    const panel = await panelOf('MH 12 AB 1234')
    expect(within(panel).getByText('This bus was put away on 20 Nov 2026')).toBeVisible()

    await user.click(await within(panel).findByRole('button', { name: 'Bring back' }))

    expect(await screen.findByText('MH 12 AB 1234 is in the fleet again.')).toBeVisible()
  })

  it('says that a bus is not there any more', async () => {
    open('/office/buses?open=0198a000-0000-7000-8000-00000000dead')

    const alert = await within(await panelOf('Bus')).findByRole('alert')

    expect(alert).toHaveTextContent('This bus is not there any more')
  })
})

describe('the page of a bus', () => {
  it('gathers what is known of it', async () => {
    open(`/office/buses/${second.id}`)

    expect(await screen.findByRole('heading', { level: 1, name: 'MH 14 GH 7781' })).toBeVisible()
    expect(screen.getByText('AC Sleeper · 36 seats')).toBeVisible()
    const kept = await screen.findByRole('region', { name: 'Papers: 3 to renew' })
    const lineOf = (word: string) => within(kept).getByText(word).closest('li')
    expect(lineOf('Permit')).toHaveTextContent('20 Nov 2026Expired 1 day ago')
    expect(lineOf('Insurance')).toHaveTextContent('Not entered')
    expect(within(kept).getByText('1 older paper')).toBeVisible()
    expect(lineOf('PUC')).toHaveTextContent('PUC-88')
    expect(lineOf('Fire extinguisher')).toHaveTextContent('4 days')
    const owners = screen.getByRole('region', { name: 'Ownership' })
    expect(await within(owners).findByText('from 1 Jun 2026')).toBeVisible()
    expect(within(owners).getByText('60 : 40')).toBeVisible()
    expect(within(owners).getByText('5 Jan 2026 – 31 May 2026')).toBeVisible()
    const history = await screen.findByRole('region', { name: 'History' })
    expect(history).toHaveTextContent('Name: Shivneri → Shivneri 2')
    expect(history).toHaveTextContent('Status: In service → Under repair')
  })

  it('enters the payment of a tax, of the version that was seen, and takes it back', async () => {
    const paid = { ...tax({ paid_date: '2026-11-21', payment_reference: 'R-9' }) }
    let sent: unknown
    server.use(
      http.post('/api/buses/:id/tax-records/tax-1/payment', async ({ request }) => {
        note('pay', request)
        sent = await request.json()
        taxes = [paid]
        return HttpResponse.json(paid, { headers: { ETag: '"8"' } })
      }),
      http.delete('/api/buses/:id/tax-records/tax-1/payment', ({ request }) => {
        note('unpay', request)
        taxes = [tax({})]
        return HttpResponse.json(taxes[0])
      }),
    )
    const { user } = open(`/office/buses/${first.id}`)
    expect(await screen.findByText('Overdue')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Pay 1 Oct 2026 – 31 Oct 2026' }))
    const dialog = screen.getByRole('dialog', { name: 'Tax of ₹ 4,500.00 is paid' })
    await user.type(within(dialog).getByRole('textbox', { name: /Receipt number/ }), 'R-9')
    await user.click(within(dialog).getByRole('button', { name: 'Enter payment' }))

    expect(await screen.findByText(/paid on 21 Nov 2026 · R-9/)).toBeVisible()
    expect(sent).toEqual({ paid_date: '2026-11-21', payment_reference: 'R-9' })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Overdue')).toBeVisible()
    expect(calls.map(({ what, match }) => [what, match])).toEqual([
      ['pay', '"7"'],
      ['unpay', '"8"'],
    ])
  })

  it('adds the tax of a period, with amount and day as they usually are', async () => {
    let sent: unknown
    fleet = [{ ...first, monthly_tax_amount: 4500, next_tax_due_date: '2026-12-05' }]
    server.use(
      http.post('/api/buses/:id/tax-records', async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(tax({}))
      }),
    )
    const { user } = open(`/office/buses/${first.id}`)

    await user.click(await screen.findByRole('button', { name: 'New tax' }))
    const dialog = screen.getByRole('dialog', { name: 'Tax of a period' })
    await user.type(within(dialog).getByLabelText('From'), '2026-12-01')
    await user.type(within(dialog).getByLabelText('To'), '2026-12-31')
    await user.click(within(dialog).getByRole('button', { name: 'Add tax' }))

    expect(await screen.findByText('Tax added.')).toBeVisible()
    expect(sent).toMatchObject({
      tax_period_start: '2026-12-01',
      tax_period_end: '2026-12-31',
      due_date: '2026-12-05',
      amount: 4500,
      notes: null,
    })
  })

  it('stays when the bus is put away, and goes back to the list when it is deleted', async () => {
    const { user, router } = open(`/office/buses/${first.id}`)
    await user.click(await screen.findByRole('button', { name: 'Remove from fleet' }))
    await user.click(screen.getByRole('button', { name: 'Remove bus' }))
    expect(await screen.findByText('This bus was put away on 21 Nov 2026')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bring back' }))
    removal = () => HttpResponse.json({ message: 'Bus deleted', archived: false })

    await user.click(await screen.findByRole('button', { name: 'Remove from fleet' }))
    await user.click(screen.getByRole('button', { name: 'Remove bus' }))

    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office/buses')
    })
  })

  it('says why the bus does not come', async () => {
    open('/office/buses/0198a000-0000-7000-8000-00000000dead')

    const alert = await screen.findByRole('alert')

    expect(alert).toHaveTextContent('This bus did not come')
    expect(alert).toHaveTextContent('This bus is not there any more')
  })
})

import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import type { Bus } from './bus-queries'
import { EditBusPage } from './edit-bus-page'
import { madeUpBus } from './made-up-bus'
import { NewBusPage } from './new-bus-page'

const goa = { id: '0198a000-0000-7000-8000-0000000000aa', state_name: 'Goa', state_code: 'GA' }

let bus: Bus
let version: number
let calls: { body: Record<string, unknown>; match: string | null; key: string | null }[]
let refuse: () => Response | undefined

async function note(request: Request) {
  const { headers } = request
  calls.push({
    body: (await request.json()) as Record<string, unknown>,
    match: headers.get('If-Match'),
    key: headers.get('Idempotency-Key'),
  })
}
const told = () => HttpResponse.json(bus, { headers: { ETag: `"${version}"` } })

beforeEach(() => {
  clearToasts()
  bus = madeUpBus()
  version = 3
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/states', () =>
      HttpResponse.json([{ ...goa, is_union_territory: false }], {
        headers: { 'X-Total-Count': '1' },
      }),
    ),
    http.get('/api/buses/:id', () => told()),
    http.post('/api/buses', async ({ request }) => {
      await note(request)
      return refuse() ?? HttpResponse.json(bus)
    }),
    http.put('/api/buses/:id', async ({ request }) => {
      await note(request)
      const refused = refuse()
      if (refused !== undefined) return refused
      if (request.headers.get('If-Match') !== `"${version}"`)
        return refusal(412, 'record.changed-meanwhile')
      bus = { ...bus, ...calls.at(-1)?.body }
      version += 1
      return told()
    }),
  )
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/buses', page: () => <h1>All buses</h1> },
    { path: '/office/buses/new', page: NewBusPage },
    { path: '/office/buses/$busId', page: () => <h1>One bus</h1> },
    { path: '/office/buses/$busId/edit', page: EditBusPage },
  ])

const edit = () => open(`/office/buses/${bus.id}/edit`)
const field = (name: string | RegExp) => screen.findByRole('textbox', { name })

describe('a new bus', () => {
  it('goes with an id of its own and all that was typed', async () => {
    const { user } = open('/office/buses/new')
    await user.type(await field('Number plate'), 'mh12 ab 1234')
    await user.click(screen.getByRole('radio', { name: /With a partner/ }))
    await user.type(await field('Partner'), 'Kale Travels')
    await user.type(await field('Partner’s share'), '33.5')
    await user.type(screen.getByLabelText(/Insurance valid until/), '2027-08-14')
    await screen.findByRole('option', { name: 'Goa' })
    await user.selectOptions(screen.getByRole('combobox', { name: /Home state/ }), 'Goa')

    await user.click(screen.getByRole('button', { name: 'Add bus' }))

    expect(await screen.findByRole('heading', { name: 'One bus' })).toBeVisible()
    expect(screen.getByText('Added: MH 12 AB 1234')).toBeVisible()
    const [call] = calls
    expect(call?.key).not.toBeNull()
    expect(call?.body.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(call?.body).toMatchObject({
      registration_number: 'mh12 ab 1234',
      bus_type: 'AC Sleeper',
      capacity: 40,
      status: 'active',
      insurance_expiry: '2027-08-14',
      puc_expiry: null,
      ownership_type: 'partnership',
      partner_name: 'Kale Travels',
      company_profit_share: 66.5,
      home_state_id: goa.id,
      tax_due_day: 1,
    })
  })

  it('keeps both shares at a hundred, whichever is typed', async () => {
    const { user } = open('/office/buses/new')
    await user.click(await screen.findByRole('radio', { name: /With a partner/ }))
    const ours = await field('Our share')
    const theirs = await field('Partner’s share')

    await user.type(ours, '60')
    expect(theirs).toHaveValue('40')
    await user.clear(theirs)
    expect(ours).toHaveValue('')
    await user.type(theirs, '150')

    expect(ours).toHaveValue('0')
    expect(theirs).toHaveValue('100')
  })

  it('needs a number, and offers the usual types', async () => {
    const { user, container } = open('/office/buses/new')

    await user.click(await screen.findByRole('button', { name: 'Add bus' }))

    const plate = await field('Number plate')
    expect(plate).toHaveAccessibleDescription('This is needed.')
    expect(plate).toHaveFocus()
    expect(calls).toEqual([])
    expect(container.querySelector('datalist option[value="Volvo"]')).not.toBeNull()
  })

  it('shows what the server refuses below the fields, and goes with the same id again', async () => {
    refuse = () =>
      refusal(409, 'fleet.registration-taken', {
        params: { registration: 'MH12AB1234' },
        errors: [{ field: 'registration_number', code: 'taken', message: 'taken' }],
      })
    const { user } = open('/office/buses/new')
    await user.type(await field('Number plate'), 'MH12AB1234')
    await user.click(screen.getByRole('button', { name: 'Add bus' }))
    const plate = await field('Number plate')
    await waitFor(() => {
      expect(plate).toHaveAccessibleDescription('This is taken already.')
    })

    refuse = () => undefined
    await user.type(plate, '5')
    await user.click(screen.getByRole('button', { name: 'Add bus' }))

    await screen.findByRole('heading', { name: 'One bus' })
    expect(calls[1]?.body.id).toBe(calls[0]?.body.id)
    expect(calls[1]?.key).not.toBe(calls[0]?.key)
  })

  it('shows a refused share at the share', async () => {
    refuse = () =>
      refusal(400, 'fleet.shares-not-whole', {
        errors: [
          {
            field: 'partner_profit_share',
            code: 'out-of-range',
            params: { least: 0, most: 100 },
            message: 'x',
          },
        ],
      })
    const { user } = open('/office/buses/new')
    await user.type(await field('Number plate'), 'MH12AB1234')
    await user.click(screen.getByRole('radio', { name: /With a partner/ }))

    await user.click(screen.getByRole('button', { name: 'Add bus' }))

    await waitFor(async () => {
      expect(await field('Our share')).toHaveAccessibleDescription('% From 0 to 100, please.')
    })
  })

  it('asks before it is left', async () => {
    signInAs('admin')
    const { user } = open('/office/buses/new')
    await user.type(await field('Number plate'), 'MH')

    await user.click(screen.getByRole('link', { name: 'Back' }))

    expect(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
    expect(await screen.findByRole('heading', { name: 'All buses' })).toBeVisible()
  })
})

describe('a bus that is changed', () => {
  it('sends only what was changed, of the version that was seen', async () => {
    const { user } = edit()
    const name = await field(/Name/)
    await user.clear(name)
    await user.type(name, 'Shivneri 2')
    await user.clear(screen.getByLabelText(/PUC valid until/))

    await user.click(screen.getByRole('button', { name: 'Save bus' }))

    expect(await screen.findByRole('heading', { name: 'One bus' })).toBeVisible()
    expect(calls).toEqual([
      {
        body: { bus_name: 'Shivneri 2', puc_expiry: null },
        match: '"3"',
        key: expect.any(String) as string,
      },
    ])
  })

  it('sends nothing when nothing was changed', async () => {
    const { user } = edit()

    await user.click(await screen.findByRole('button', { name: 'Save bus' }))

    expect(await screen.findByRole('heading', { name: 'One bus' })).toBeVisible()
    expect(calls).toEqual([])
  })

  it('shows both versions when somebody else changed the same meanwhile', async () => {
    const { user } = edit()
    const name = await field(/Name/)
    await user.clear(name)
    await user.type(name, 'Mine')
    bus = { ...bus, bus_name: 'Theirs', capacity: 30 }
    version = 4

    await user.click(screen.getByRole('button', { name: 'Save bus' }))

    const dialog = await screen.findByRole('dialog', {
      name: 'Somebody else changed this meanwhile',
    })
    const versions = within(dialog).getByRole('group', { name: 'Name' })
    expect(within(versions).getByRole('radio', { name: /Mine/ })).toBeChecked()
    expect(within(versions).getByRole('radio', { name: /Theirs/ })).not.toBeChecked()
    await user.click(within(dialog).getByRole('button', { name: 'Save what is chosen' }))
    expect(await screen.findByRole('heading', { name: 'One bus' })).toBeVisible()
    expect(calls[1]).toMatchObject({ body: { bus_name: 'Mine' }, match: '"4"' })
    expect(bus.capacity).toBe(30)
  })

  it('goes through when somebody else changed something else meanwhile', async () => {
    const { user } = edit()
    await user.type(await field(/Name/), ' 2')
    bus = { ...bus, capacity: 30 }
    version = 4

    await user.click(screen.getByRole('button', { name: 'Save bus' }))

    expect(await screen.findByRole('heading', { name: 'One bus' })).toBeVisible()
    expect(bus).toMatchObject({ bus_name: 'Shivneri 2', capacity: 30 })
  })

  it('asks when somebody else has made it our own while the partner got another name', async () => {
    bus = madeUpBus({
      ownership_type: 'partnership',
      partner_name: 'Kale Travels',
      company_profit_share: 60,
      partner_profit_share: 40,
    })
    const { user } = edit()
    await user.type(await field('Partner'), ' Pune')
    bus = madeUpBus()
    version = 4

    await user.click(screen.getByRole('button', { name: 'Save bus' }))

    const dialog = await screen.findByRole('dialog')
    const versions = within(dialog).getByRole('group', { name: 'Ownership' })
    expect(within(versions).getByRole('radio', { name: /Own/ })).toBeChecked()
    expect(within(dialog).getByRole('radio', { name: /Kale Travels Pune/ })).toBeChecked()
    expect(calls).toHaveLength(1)
  })

  it('shows the other share when the bus was meant to be our own', async () => {
    bus = madeUpBus({
      ownership_type: 'partnership',
      partner_name: 'Kale Travels',
      company_profit_share: 60,
      partner_profit_share: 40,
    })
    const { user } = edit()
    await user.clear(await field('Our share'))
    await user.type(await field('Our share'), '55')
    await user.click(screen.getByRole('radio', { name: /Own/ }))
    bus = { ...bus, company_profit_share: 70, partner_profit_share: 30 }
    version = 4

    await user.click(screen.getByRole('button', { name: 'Save bus' }))

    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('group', { name: 'Our share' })).toBeVisible()
  })
})

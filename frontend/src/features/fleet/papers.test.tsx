import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { CompanyPapersPage } from './company-papers-page'
import { madeUpPaper } from './made-up-paper'
import type { Paper } from './paper-queries'
import { validateMonthSearch, validatePaperSearch, validateTaxSearch } from './paper-search'
import { PapersMonthPage } from './papers-month-page'
import { PapersPage } from './papers-page'
import { PapersSheet } from './papers-sheet'
import { TaxesPage } from './taxes-page'

const bus = madeUpPaper().holder
const ramesh = { type: 'person', id: '0198a000-0000-7000-8000-0000000000bb', name: 'Ramesh Pawar' }
const old = madeUpPaper({
  id: '0198b000-0000-7000-8000-000000000002',
  number: 'P/1180',
  valid_from: '2024-12-12',
  valid_until: '2025-12-11',
  is_current: false,
  days_left: -345,
})

let papers: Paper[] = []
let asked: string[] = []
let calls: { what: string; body: unknown; match: string | null; key: string | null }[] = []
let refuse: () => Response | undefined = () => undefined

async function note(what: string, request: Request) {
  const words = await request.text()
  calls.push({
    what,
    body: words === '' ? null : (JSON.parse(words) as unknown),
    match: request.headers.get('If-Match'),
    key: request.headers.get('Idempotency-Key'),
  })
}
const one = (id: unknown) => papers.find((paper) => paper.id === id)
const told = (id: unknown) => HttpResponse.json(one(id), { headers: { ETag: '"3"' } })
const becomes = (id: unknown, more: Partial<Paper>) => {
  papers = papers.map((paper) => (paper.id === id ? { ...paper, ...more } : paper))
}
const counted = (rows: object[]) =>
  HttpResponse.json(rows, { headers: { 'X-Total-Count': String(rows.length) } })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') })
  window.localStorage.clear()
  clearToasts()
  papers = [madeUpPaper(), old]
  asked = []
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/settings/expiry_alert_days', () =>
      HttpResponse.json({ key: 'expiry_alert_days', value: '30' }),
    ),
    http.get('/api/papers/kinds', () =>
      HttpResponse.json([
        { kind: 'insurance', own: false },
        { kind: 'Fire extinguisher', own: true },
      ]),
    ),
    http.get('/api/papers', ({ request }) => {
      const { search, searchParams } = new URL(request.url)
      asked.push(search)
      const state = searchParams.get('state')
      return counted(
        papers
          .filter((paper) => searchParams.get('current') !== 'true' || paper.is_current)
          .filter((paper) => state === null || paper.state === state),
      )
    }),
    http.get('/api/papers/:id', ({ params }) => told(params.id)),
    http.post('/api/papers', async ({ request }) => {
      await note('add', request)
      return refuse() ?? HttpResponse.json(madeUpPaper({ valid_until: '2027-12-11' }))
    }),
    http.put('/api/papers/:id', async ({ request, params }) => {
      await note('change', request)
      return refuse() ?? told(params.id)
    }),
    http.delete('/api/papers/:id', async ({ request, params }) => {
      await note('take out', request)
      becomes(params.id, { state: 'closed', is_current: false })
      return HttpResponse.json({ message: 'Paper taken out', archived: true })
    }),
    http.post('/api/papers/:id/restoration', async ({ request, params }) => {
      await note('restore', request)
      becomes(params.id, { state: 'valid', is_current: true })
      return told(params.id)
    }),
    http.post('/api/papers/:id/confirmation', async ({ request, params }) => {
      await note('confirm', request)
      becomes(params.id, { state: 'valid', is_current: true })
      return told(params.id)
    }),
    http.get('/api/buses', () =>
      counted([{ id: bus.id, registration_number: 'MH12AB1234', bus_name: 'Shivneri' }]),
    ),
    http.get('/api/drivers', () => HttpResponse.json([{ id: ramesh.id, full_name: ramesh.name }])),
    http.get('/api/tax-records', () => counted([tax])),
    http.get('/api/tax-records/totals', () =>
      HttpResponse.json({ unpaid_count: 1, unpaid: 4500, overdue_count: 1, overdue: 4500 }),
    ),
  )
})
afterEach(() => {
  vi.useRealTimers()
})

const tax = {
  id: '0198c000-0000-7000-8000-000000000001',
  bus_id: bus.id,
  bus,
  tax_period_start: '2026-10-01',
  tax_period_end: '2026-10-31',
  due_date: '2026-11-18',
  amount: 4500,
  status: 'overdue',
  days_left: -3,
  paid_date: null,
  payment_reference: null,
  notes: null,
  created_at: '2026-10-01T06:00:00Z',
  updated_at: '2026-10-01T06:00:00Z',
  revision: 2,
}

const open = (address: string) =>
  openAt(address, [
    { path: '/office/papers', page: PapersPage, validateSearch: validatePaperSearch },
    { path: '/office/papers/month', page: PapersMonthPage, validateSearch: validateMonthSearch },
    { path: '/office/papers/company', page: CompanyPapersPage },
    { path: '/office/papers/taxes', page: TaxesPage, validateSearch: validateTaxSearch },
    { path: '/office/people/$personId', page: () => <h1>One person</h1> },
    { path: '/office/buses/$busId', page: () => <h1>One bus</h1> },
    {
      path: '/sheet',
      page: () => <PapersSheet holder={{ type: 'bus', id: String(bus.id) }} />,
    },
  ])

const panel = (name: string) => screen.findByRole('complementary', { name })

describe('the list of papers', () => {
  it('shows those that count, with the days that are left', async () => {
    open('/office/papers')

    const row = await screen.findByRole('row', { name: /MH 12 AB 1234/ })

    expect(within(row).getByText('Insurance')).toBeVisible()
    expect(within(row).getByText('11 Dec 2026')).toBeVisible()
    expect(within(row).getByText('20 days left')).toBeVisible()
    expect(within(row).getByText('₹ 48,500.50')).toBeVisible()
    expect(await screen.findByText('0 expired, 1 end within 30 days')).toBeVisible()
    expect(asked).toContain('?sort=valid_until&limit=50&offset=0&current=true')
  })

  it('asks the server for what the address says', async () => {
    open(
      `/office/papers?q=new&sort=holder&holder=bus&kind=puc&lapsing=lapsed&show=reported&who=person:${ramesh.id}`,
    )
    server.use(
      http.get('/api/drivers/:id', () =>
        HttpResponse.json({ id: ramesh.id, full_name: ramesh.name }),
      ),
    )

    expect(await screen.findByText('Ramesh Pawar')).toBeVisible()
    await waitFor(() => {
      expect(asked).toContain(
        `?search=new&sort=holder&limit=50&offset=0&holder=bus&person_id=${ramesh.id}&kind=puc&until_to=2026-11-20&state=reported`,
      )
    })
  })
})

describe('the panel of a paper', () => {
  it('shows what came before it, and leads to the bus', async () => {
    open(`/office/papers?open=${madeUpPaper().id}`)

    const shown = await panel('Insurance')

    expect(await within(shown).findByRole('heading', { name: 'Before it' })).toBeVisible()
    expect(within(shown).getByText('P/1180 · New India')).toBeVisible()
    expect(within(shown).getByText('Renewed')).toBeVisible()
    expect(within(shown).getByRole('link', { name: 'MH 12 AB 1234' })).toHaveAttribute(
      'href',
      `/office/buses/${String(bus.id)}`,
    )
  })

  it('takes a paper out, and brings it back with Undo', async () => {
    const { user } = open(`/office/papers?open=${madeUpPaper().id}`)
    const shown = await panel('Insurance')

    await user.click(await within(shown).findByRole('button', { name: 'Take out' }))
    expect(await screen.findByText('Taken out: Insurance, MH 12 AB 1234')).toBeVisible()
    expect(await within(shown).findByText('This paper was taken out')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(await screen.findByText('Back again: Insurance, MH 12 AB 1234')).toBeVisible()
    expect(calls.map(({ what, match }) => [what, match])).toEqual([
      ['take out', '"3"'],
      ['restore', null],
    ])
    expect(calls.every(({ key }) => key !== null)).toBe(true)
  })

  it('confirms what a holder told', async () => {
    papers = [
      madeUpPaper({ holder: ramesh, kind: 'licence', state: 'reported', is_current: false }),
    ]
    const { user } = open(`/office/papers?show=reported&open=${madeUpPaper().id}`)
    const shown = await panel('Licence')
    expect(within(shown).getByText(/Reported by Ramesh Pawar/)).toBeVisible()

    await user.click(await within(shown).findByRole('button', { name: 'Confirm' }))

    expect(await screen.findByText('Confirmed: Licence, Ramesh Pawar')).toBeVisible()
    expect(calls).toMatchObject([{ what: 'confirm', match: '"3"' }])
    await waitFor(() => {
      expect(within(shown).queryByRole('button', { name: 'Confirm' })).toBeNull()
    })
  })

  it('renews with the days that follow', async () => {
    const { user } = open(`/office/papers?open=${madeUpPaper().id}`)
    const shown = await panel('Insurance')
    await user.click(await within(shown).findByRole('button', { name: 'Renew' }))

    const dialog = await screen.findByRole('dialog', { name: 'Renew Insurance, MH 12 AB 1234' })
    expect(within(dialog).queryByLabelText('Paper')).toBeNull()
    expect(within(dialog).getByLabelText(/^From/)).toHaveValue('2026-12-12')
    expect(within(dialog).getByLabelText('Until')).toHaveValue('2027-12-11')
    await user.type(within(dialog).getByRole('textbox', { name: /Amount/ }), '51000')
    await user.click(within(dialog).getByRole('button', { name: 'Enter renewal' }))

    expect(
      await screen.findByText('Insurance entered until 11 Dec 2027: MH 12 AB 1234'),
    ).toBeVisible()
    expect(calls).toMatchObject([
      {
        what: 'add',
        body: {
          holder: { type: 'bus', id: bus.id },
          kind: 'insurance',
          issuer: 'New India',
          number: null,
          valid_from: '2026-12-12',
          valid_until: '2027-12-11',
          amount: 51000,
          document_url: null,
        },
      },
    ])
  })

  it('sends only what was corrected, of the version that was seen', async () => {
    const { user } = open(`/office/papers?open=${madeUpPaper().id}`)
    const shown = await panel('Insurance')
    await user.click(await within(shown).findByRole('button', { name: 'Edit' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Number/ }), '5')

    await user.click(within(dialog).getByRole('button', { name: 'Save paper' }))

    expect(await screen.findByText('Saved: Insurance, MH 12 AB 1234')).toBeVisible()
    expect(calls).toMatchObject([{ what: 'change', body: { number: 'P/22145' }, match: '"3"' }])
  })

  it('shows both versions when somebody else changed the same meanwhile', async () => {
    const { user } = open(`/office/papers?open=${madeUpPaper().id}`)
    const shown = await panel('Insurance')
    await user.click(await within(shown).findByRole('button', { name: 'Edit' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Number/ }), '5')
    becomes(madeUpPaper().id, { number: 'P/9999' })
    refuse = () => refusal(412, 'record.changed-meanwhile')

    await user.click(within(dialog).getByRole('button', { name: 'Save paper' }))

    const versions = await screen.findByRole('group', { name: 'Number' })
    expect(within(versions).getByRole('radio', { name: /P\/22145/ })).toBeChecked()
    expect(within(versions).getByRole('radio', { name: /P\/9999/ })).not.toBeChecked()
  })
})

describe('a new paper', () => {
  it('is for a person that was found, of a kind that was typed', async () => {
    const { user } = open('/office/papers')
    await user.click(await screen.findByRole('button', { name: 'New paper' }))
    const dialog = await screen.findByRole('dialog', { name: 'New paper' })
    const holder = within(dialog).getByRole('combobox', { name: 'For which bus or person' })

    await user.type(holder, 'ram')
    await user.keyboard('{Enter}')
    expect(holder).toHaveValue('ram')
    await within(dialog).findByText('3 found')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(holder).toHaveValue('Ramesh Pawar')
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Paper' }), '+')
    await user.type(
      await within(dialog).findByRole('textbox', { name: 'What kind of paper' }),
      'Medical',
    )
    await user.type(within(dialog).getByLabelText('Until'), '2027-01-31')
    await user.click(within(dialog).getByRole('button', { name: 'Add paper' }))

    await waitFor(() => {
      expect(calls).toMatchObject([
        {
          what: 'add',
          body: {
            holder: { type: 'person', id: ramesh.id },
            kind: 'Medical',
            valid_until: '2027-01-31',
          },
        },
      ])
    })
  })

  it('needs holder, kind and last day, and shows what the server refuses at its field', async () => {
    refuse = () =>
      refusal(400, 'input.invalid', {
        errors: [{ field: 'valid_until', code: 'before', message: 'before valid_from' }],
      })
    const { user } = open('/sheet')
    await user.click(await screen.findByRole('button', { name: 'New paper' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Add paper' }))
    const until = within(dialog).getByLabelText('Until')
    await waitFor(() => {
      expect(until).toHaveAccessibleDescription('This is needed.')
    })
    expect(calls).toEqual([])

    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Paper' }), 'puc')
    await user.type(within(dialog).getByLabelText(/^From/), '2027-02-01')
    await user.type(until, '2027-01-31')
    await user.click(within(dialog).getByRole('button', { name: 'Add paper' }))

    await waitFor(() => {
      expect(until).toHaveAccessibleDescription('This lies before the day on which it begins.')
    })
  })
})

describe('the sheet of papers', () => {
  it('shows the one that holds, and folds older ones away', async () => {
    open('/sheet')

    const sheet = await screen.findByRole('region', { name: 'Papers: one to renew' })

    expect(within(sheet).getByText('20 days left')).toBeVisible()
    expect(within(sheet).getByText('1 older paper')).toBeVisible()
    expect(within(sheet).getByText('Renewed')).not.toBeVisible()
  })

  it('renews what ends soon, and opens its scan', async () => {
    papers = [madeUpPaper({ document_url: '/api/uploads/papers/a.pdf?exp=1' }), old]
    const { user } = open('/sheet')
    const sheet = await screen.findByRole('region', { name: 'Papers: one to renew' })
    expect(
      within(sheet).getByRole('link', { name: 'Scan of Insurance, MH 12 AB 1234' }),
    ).toHaveAttribute('href', '/api/uploads/papers/a.pdf?exp=1')

    await user.click(within(sheet).getByRole('button', { name: 'Renew Insurance, MH 12 AB 1234' }))

    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByLabelText(/^From/)).toHaveValue('2026-12-12')
    await user.click(within(dialog).getByRole('button', { name: 'Enter renewal' }))
    await waitFor(() => {
      expect(calls[0]?.body).toMatchObject({ kind: 'insurance', valid_from: '2026-12-12' })
    })
  })

  it('names the usual papers of a bus that nobody has entered, and enters them', async () => {
    papers = [madeUpPaper({ days_left: 200 })]
    const { user } = open('/sheet')
    const sheet = await screen.findByRole('region', { name: 'Papers: 3 not entered' })

    await user.click(within(sheet).getByRole('button', { name: /^Permit/ }))

    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByRole('combobox', { name: 'Paper' })).toHaveValue('permit')
  })
})

describe('the papers of the company', () => {
  beforeEach(() => {
    papers = [madeUpPaper({ holder: { type: 'company' }, kind: 'Trade licence', days_left: 200 })]
  })

  it('are added there, without anybody having to say whose they are', async () => {
    const { user } = open('/office/papers/company')
    const sheet = await screen.findByRole('region', { name: 'Papers: all valid' })
    expect(within(sheet).getByText('Trade licence')).toBeVisible()
    expect(asked).toContain('?sort=-valid_until&holder=company')

    await user.click(within(sheet).getByRole('button', { name: 'Add company paper' }))

    const dialog = screen.getByRole('dialog', { name: 'New paper of the company' })
    expect(within(dialog).queryByRole('combobox', { name: /For which/ })).toBeNull()
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Paper' }), 'permit')
    await user.type(within(dialog).getByLabelText('Until'), '2027-12-11')
    await user.click(within(dialog).getByRole('button', { name: 'Add paper' }))
    await waitFor(() => {
      expect(calls[0]?.body).toMatchObject({ holder: { type: 'company' }, kind: 'permit' })
    })
  })

  it('begin with the kind that is missing', async () => {
    const { user } = open('/office/papers/company')
    const usual = await screen.findByRole('region', { name: /Most operators/ })
    expect(within(usual).queryByRole('button', { name: 'Trade licence' })).toBeNull()

    await user.click(within(usual).getByRole('button', { name: 'GST registration' }))

    expect(await screen.findByRole('textbox', { name: 'What kind of paper' })).toHaveValue(
      'GST registration',
    )
  })

  it('are where the form begins when the list shows only them', async () => {
    const { user } = open('/office/papers?holder=company')

    await user.click(await screen.findByRole('button', { name: 'New paper' }))

    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('combobox', { name: /For which/ })).toHaveValue('The company')
    expect(within(dialog).getByRole('button', { name: 'The company' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it('are one press away in the form', async () => {
    const { user } = open('/office/papers')
    await user.click(await screen.findByRole('button', { name: 'New paper' }))
    const dialog = await screen.findByRole('dialog')

    await user.click(within(dialog).getByRole('button', { name: 'The company' }))

    expect(within(dialog).getByRole('combobox', { name: /For which/ })).toHaveValue('The company')
  })
})

describe('the month', () => {
  it('shows papers and taxes on their days, and what comes next', async () => {
    open('/office/papers/month?month=2026-12')

    const month = await screen.findByRole('table', { name: 'Papers and taxes in December 2026' })
    const entry = await within(month).findByRole('link', {
      name: /AB 1234 Insurance, 20 days left/,
    })
    expect(entry.closest('td')).toHaveTextContent(/^11/)
    const next = screen.getByRole('table', { name: 'What to renew next' })
    expect(
      within(next).getByRole('button', { name: 'Renew Insurance, MH 12 AB 1234' }),
    ).toBeVisible()
    expect(
      within(next).getByRole('button', { name: 'Pay the road tax of MH 12 AB 1234' }),
    ).toHaveClass('primary')
  })

  it('makes an address for a calendar, shows it once, and takes it back', async () => {
    let links = [] as { id: string; made_at: string }[]
    server.use(
      http.get('/api/papers/calendar-links', () => HttpResponse.json(links)),
      http.post('/api/papers/calendar-links', () => {
        links = [{ id: 'link-1', made_at: '2026-11-21T06:00:00Z' }]
        return HttpResponse.json({
          ...links[0],
          address: 'https://bus.example/calendar.ics?token=s',
        })
      }),
      http.delete('/api/papers/calendar-links/:id', () => {
        links = []
        return HttpResponse.json({ message: 'Gone' })
      }),
    )
    const { user } = open('/office/papers/month')
    await user.click(await screen.findByRole('button', { name: 'To my calendar' }))

    await user.click(await screen.findByRole('button', { name: 'Make an address' }))

    expect(await screen.findByRole('textbox', { name: 'Address for the calendar' })).toHaveValue(
      'https://bus.example/calendar.ics?token=s',
    )
    await user.click(await screen.findByRole('button', { name: /Take back the address/ }))
    expect(await screen.findByText('The address shows nothing any more.')).toBeVisible()
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /Take back the address/ })).toBeNull()
    })
  })
})

describe('the taxes', () => {
  it('are listed with what is unpaid in all, and paid from there', async () => {
    const { user } = open('/office/papers/taxes?status=overdue')

    const row = await screen.findByRole('row', { name: /MH 12 AB 1234/ })
    expect(within(row).getByText('Overdue for 3 days')).toBeVisible()
    expect(await screen.findByText('₹ 4,500.00 of it overdue')).toBeVisible()
    await user.click(within(row).getByRole('button', { name: 'Pay the road tax of MH 12 AB 1234' }))

    expect(await screen.findByRole('dialog')).toBeVisible()
  })
})

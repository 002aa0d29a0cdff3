import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import { loadTexts, speakLanguage } from '@/text/language'
import { AuditPage } from './audit-page'
import type { AuditEntry } from '@/features/identity/audit-queries'
import { validateAuditSearch } from '@/features/identity/audit-search'

const asha = '0198c2f0-0000-7000-8000-000000000001'
const bus = '0198c2f0-0000-7000-8000-0000000000b1'

const made = (id: string, more: Partial<AuditEntry>): AuditEntry => ({
  id,
  at: '2026-11-21T14:20:00+05:30',
  actor_kind: 'admin',
  user_id: asha,
  full_name: 'Asha Kulkarni',
  feature: 'fleet',
  kind: 'bus',
  action: 'changed',
  subject: bus,
  record_name: 'MH12AB1234',
  record_part: null,
  record_page: bus,
  before: {},
  after: {},
  ...more,
})

let entries: AuditEntry[]
let asked: URLSearchParams[]
let refuses: boolean

beforeEach(async () => {
  await speakLanguage('en')
  await loadTexts('forms', 'office')
  window.localStorage.clear()
  asked = []
  refuses = false
  entries = [
    made('changed', {
      before: { status: 'active', capacity: 40, bus_name: 'Shivneri' },
      after: { status: 'maintenance', capacity: 41 },
    }),
    made('refused', {
      actor_kind: 'stranger',
      user_id: null,
      full_name: null,
      feature: 'identity',
      kind: 'account',
      action: 'sign_in_refused',
      record_name: 'Ramesh Pawar',
      record_page: asha,
    }),
    made('removed', {
      kind: 'paper',
      action: 'removed',
      record_name: null,
      record_page: null,
      subject: 'gone',
      before: { kind: 'insurance', valid_until: '2026-12-31' },
    }),
  ]
  server.use(
    http.get('/api/audit', ({ request }) => {
      const ask = new URL(request.url).searchParams
      asked.push(ask)
      if (refuses)
        return HttpResponse.json({ status: 500, code: 'x', detail: 'x' }, { status: 500 })
      const fitting = entries.filter(({ id, kind }) =>
        ask.has('id') ? ask.get('id') === id : (ask.get('kind') ?? kind) === kind,
      )
      return HttpResponse.json(fitting, { headers: { 'X-Total-Count': String(fitting.length) } })
    }),
    http.get('/api/drivers', ({ request }) => {
      const name = new URL(request.url).searchParams.get('search') ?? ''
      const found = [
        { id: 'p1', user_id: asha, full_name: 'Asha Kulkarni' },
        { id: 'p2', user_id: null, full_name: 'Asha Without Account' },
      ]
      return HttpResponse.json(found.filter((each) => each.full_name.includes(name)))
    }),
    http.get('/api/accounts/:id', () => HttpResponse.json({ full_name: 'Asha Kulkarni' })),
  )
})

const open = (address = '/office/audit') =>
  openAt(address, [{ path: '/office/audit', page: AuditPage, validateSearch: validateAuditSearch }])
const list = () => screen.findByRole('region', { name: 'What was done' })
const row = (name: RegExp) => screen.findByRole('row', { name })

describe('the audit', () => {
  it('says who did what to which record, and what became of what, in words', async () => {
    open()

    const changed = await row(/MH 12 AB 1234/)
    expect(changed).toHaveTextContent('21 Nov 2026, 14:20')
    expect(changed).toHaveTextContent('Asha Kulkarni')
    expect(changed).toHaveTextContent('Name: Shivneri, now empty · Seats: 40 → 41')
    expect(changed).toHaveTextContent('and 1 more')
    const refused = await row(/Sign-in refused/)
    expect(refused).toHaveTextContent('Ramesh Pawar')
    expect(refused).toHaveTextContent('somebody who was not signed in')
  })

  it('shows a whole entry beside the list, with the way to its record', async () => {
    open('/office/audit?open=changed')

    const panel = await screen.findByRole('complementary', { name: 'Changed' })
    const link = await within(panel).findByRole('link', { name: 'MH 12 AB 1234' })
    expect(link).toHaveAttribute('href', `/office/buses/${bus}`)
    const members = within(panel).getByRole('table', { name: 'Before → after' })
    expect(within(members).getByRole('row', { name: /^Name/ })).toHaveTextContent(
      'NameShivneriempty',
    )
    expect(within(members).getByRole('row', { name: /^Status/ })).toHaveTextContent(
      'StatusIn serviceUnder repair',
    )
  })

  it('leads nowhere when the record is gone', async () => {
    open('/office/audit?open=removed')

    const panel = await screen.findByRole('complementary', { name: 'Deleted' })
    expect(await within(panel).findByText('It is not there any more.')).toBeVisible()
    expect(within(panel).queryByRole('link', { name: /Insurance/ })).toBeNull()
    expect(panel).toHaveTextContent('Insurance')
  })

  it('asks the server for what its address says', async () => {
    open(
      `/office/audit?q=mh%2012&who=${asha}&kind=bus&action=changed&period=2026-11-01..2026-11-30&page=2`,
    )

    await waitFor(() => {
      expect(asked.length).toBeGreaterThan(0)
    })
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      search: 'mh 12',
      limit: '50',
      offset: '50',
      user_id: asha,
      kind: 'bus',
      action: 'changed',
      from: '2026-11-01T00:00:00',
      to: '2026-12-01T00:00:00',
    })
    expect(await screen.findByText('1 Nov 2026 to 30 Nov 2026')).toBeVisible()
  })

  it('takes nonsense in its address for nothing', () => {
    expect(
      validateAuditSearch({ who: 'x', kind: 'moon', action: 'fly', period: '2026-13-01..x' }),
    ).toEqual({})
  })

  it('is narrowed to one person, by name, and only to somebody with an account', async () => {
    const { user, router } = open()
    await list()

    await user.click(screen.getByRole('button', { name: /^Person/ }))
    await user.type(await screen.findByLabelText('Whose doing'), 'Asha')
    await user.click(await screen.findByRole('button', { name: 'Asha Kulkarni' }))

    await waitFor(() => {
      expect(router.state.location.search).toEqual({ who: asha })
    })
    expect(screen.queryByRole('button', { name: 'Asha Without Account' })).toBeNull()
  })

  it('says what it is for while nothing is in it', async () => {
    entries = []
    open()

    expect(await screen.findByText('Nothing was written down yet')).toBeVisible()
  })

  it('says when it did not come, and asks again', async () => {
    refuses = true
    const { user } = open()
    await screen.findByText('The audit did not come')

    refuses = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await row(/MH 12 AB 1234/)).toBeVisible()
  })

  it('says when there is no such entry', async () => {
    open('/office/audit?open=nowhere')

    expect(await screen.findByText('There is no such entry.')).toBeVisible()
  })
})

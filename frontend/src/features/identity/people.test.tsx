import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import type { Person } from '@/features/driver/person-queries'
import { PeoplePage } from './people-page'
import type { Account } from './people-queries'
import { validatePeopleSearch, validateWaitingSearch } from './people-search'
import { WaitingPage } from './waiting-page'

const account = (id: string, full_name: string, more: Partial<Account> = {}): Account => ({
  id,
  profile_id: `p-${id}`,
  email: `${id}@example.org`,
  full_name,
  role: 'driver',
  has_access: true,
  status: 'active',
  last_sign_in_at: '2026-11-20T04:30:00Z',
  created_at: '2026-01-05T06:00:00Z',
  ...more,
})

/** The same as the register of persons tells it. */
const inRegister = ({ id, profile_id, ...row }: Account): Person => ({
  ...row,
  id: profile_id,
  user_id: id,
  updated_at: row.created_at,
  phone: '98220 11223',
  license_number: row.role === 'driver' ? 'MH12 20110012345' : null,
  license_expiry: row.role === 'driver' ? '2099-03-01' : null,
})

type Call = { what: string; body: unknown; match: string | null; key: string | null }
let people: Account[] = []
let version = 3
let calls: Call[] = []
let asked: string[] = []

const list = (
  rows: Account[],
  request: Request,
  shown: (row: Account) => object = (row) => row,
) => {
  const ask = new URL(request.url).searchParams
  const search = ask.get('search')?.toLowerCase() ?? ''
  const fitting = rows.filter(
    (row) =>
      row.full_name.toLowerCase().includes(search) &&
      (ask.get('role') ?? row.role) === row.role &&
      (ask.get('status') ?? row.status) === row.status,
  )
  return HttpResponse.json(fitting.slice(0, Number(ask.get('limit'))).map(shown), {
    headers: { 'X-Total-Count': String(fitting.length) },
  })
}
const tagged = (row: Account | undefined) =>
  HttpResponse.json(row, { headers: { ETag: `"${version}"` } })
const refused = (status: number, code: string, more: object = {}) =>
  HttpResponse.json({ status, code, detail: code, ...more }, { status })
const one = (id: unknown) => people.find((row) => row.id === id)

async function note(what: string, request: Request) {
  const words = await request.text()
  calls.push({
    what,
    body: words === '' ? null : JSON.parse(words),
    match: request.headers.get('If-Match'),
    key: request.headers.get('Idempotency-Key'),
  })
}

/** Changes a person as the server would, unless somebody else was faster. */
const changing = (what: string, change: (row: Account, body: never) => Partial<Account>) =>
  async function answer({ request, params }: { request: Request; params: { id?: unknown } }) {
    await note(what, request)
    const match = request.headers.get('If-Match')
    if (match !== null && match !== `"${version}"`) return refused(412, 'record.changed-meanwhile')
    people = people.map((row) =>
      row.id === params.id ? { ...row, ...change(row, calls.at(-1)?.body as never) } : row,
    )
    version += 1
    return tagged(one(params.id))
  }

beforeEach(() => {
  window.localStorage.clear()
  clearToasts()
  calls = []
  asked = []
  version = 3
  people = [
    account('anil', 'Anil Wagh'),
    account('office', 'Meera Joshi', { role: 'admin', last_sign_in_at: null }),
    account('old', 'Balu More', { status: 'inactive' }),
    account('new-1', 'Chitra Rao', { status: 'waiting', last_sign_in_at: null }),
    account('new-2', 'Dinesh Gore', { status: 'waiting', last_sign_in_at: null }),
  ]
  server.use(
    http.get('/api/auth/me', () => HttpResponse.json({ id: 'office', full_name: 'Meera Joshi' })),
    http.get('/api/drivers', ({ request }) => {
      asked.push(new URL(request.url).search)
      return list(people, request, inRegister)
    }),
    http.get('/api/drivers/:id', ({ params }) => {
      const found = people.find((row) => row.profile_id === params.id)
      return found === undefined
        ? refused(404, 'driver.no-such-person')
        : HttpResponse.json(inRegister(found), { headers: { ETag: '"1"' } })
    }),
    http.get('/api/registrations', ({ request }) =>
      list(
        people.filter((row) => row.status === 'waiting'),
        request,
      ),
    ),
    http.get('/api/accounts/:id', ({ params }) =>
      one(params.id) === undefined
        ? refused(404, 'identity.no-such-account')
        : tagged(one(params.id)),
    ),
    http.get('/api/accounts/:id/sessions', () =>
      HttpResponse.json([
        {
          id: 's1',
          started_at: '2026-11-20T04:30:00Z',
          last_seen_at: '2026-11-20T05:00:00Z',
          expires_at: '2026-12-20T04:30:00Z',
          client: 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile',
          address: '10.0.0.7',
          current: false,
        },
      ]),
    ),
    http.delete('/api/accounts/:id/sessions', async ({ request }) => {
      await note('end', request)
      return HttpResponse.json({ message: 'Signed out' })
    }),
    http.put(
      '/api/accounts/:id/role',
      changing('role', (_, { role }: { role: string }) => ({ role })),
    ),
    http.put(
      '/api/accounts/:id/password',
      changing('password', () => ({})),
    ),
    http.post(
      '/api/accounts/:id/deactivation',
      changing('off', () => ({ status: 'inactive' })),
    ),
    http.post(
      '/api/accounts/:id/reactivation',
      changing('on', () => ({ status: 'active' })),
    ),
    http.post('/api/registrations/:id/approval', async ({ request, params }) => {
      await note(`approve ${String(params.id)}`, request)
      if (one(params.id)?.status !== 'waiting') return refused(409, 'identity.not-waiting')
      people = people.map((row) => (row.id === params.id ? { ...row, status: 'active' } : row))
      return HttpResponse.json(one(params.id))
    }),
    http.delete('/api/registrations/:id', async ({ request, params }) => {
      await note(`refuse ${String(params.id)}`, request)
      people = people.filter((row) => row.id !== params.id)
      return HttpResponse.json({ message: 'Gone' })
    }),
  )
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/people', page: PeoplePage, validateSearch: validatePeopleSearch },
    { path: '/office/people/waiting', page: WaitingPage, validateSearch: validateWaitingSearch },
    { path: '/office/settings', page: () => null },
  ])

const panelOf = (name: string) => screen.findByRole('complementary', { name })

describe('the list of people', () => {
  it('shows who can sign in, what for, and since when', async () => {
    open('/office/people')

    const row = await screen.findByRole('row', { name: /Anil Wagh/ })

    expect(within(row).getByText('Driver')).toBeVisible()
    expect(within(row).getByText('Active')).toBeVisible()
    expect(within(row).getByText('20 Nov 2026, 10:00')).toBeVisible()
    expect(within(row).getByText('98220 11223')).toBeVisible()
    expect(within(row).getByText('1 Mar 2099')).toBeVisible()
    expect(asked).toEqual(['?sort=full_name&limit=50&offset=0'])
    expect(await screen.findByRole('link', { name: /Waiting registrations 2/ })).toBeVisible()
  })

  it('asks the server for a role, an order and a part of the name', async () => {
    open('/office/people?q=joshi&role=admin&sort=full_name')

    expect(await screen.findByRole('link', { name: 'Meera Joshi' })).toBeVisible()

    expect(asked).toEqual(['?search=joshi&sort=full_name&limit=50&offset=0&role=admin'])
  })
})

describe('the register', () => {
  it('asks for those who were archived when they are wanted', async () => {
    open('/office/people?show=archived')

    expect(await screen.findByRole('link', { name: 'Anil Wagh' })).toBeVisible()

    expect(asked).toEqual(['?sort=full_name&limit=50&offset=0&archived=true'])
  })

  it('marks whose reported licence waits for the office', async () => {
    server.use(
      http.get('/api/drivers', () =>
        HttpResponse.json(
          people.map((row) => ({
            ...inRegister(row),
            reported_license_expiry: row.id === 'anil' ? '2099-05-01' : null,
          })),
          { headers: { 'X-Total-Count': '5' } },
        ),
      ),
    )
    open('/office/people')

    const row = await screen.findByRole('row', { name: /Anil Wagh/ })

    expect(within(row).getByText('To confirm')).toBeVisible()
    expect(screen.getAllByText('To confirm')).toHaveLength(1)
  })
})

describe('somebody without a password', () => {
  beforeEach(() => {
    people = [
      account('anil', 'Anil Wagh', { has_access: false, email: null, last_sign_in_at: null }),
      account('office', 'Meera Joshi', { role: 'admin' }),
    ]
  })

  it('is found by that', async () => {
    open('/office/people?access=none')

    const row = await screen.findByRole('row', { name: /Anil Wagh/ })

    expect(within(row).getByText('No password yet')).toBeVisible()
    expect(asked).toEqual(['?sort=full_name&limit=50&offset=0&has_access=false'])
  })

  it('is given access with the e-mail that was missing', async () => {
    const { user } = open('/office/people?open=p-anil')
    await user.click(await screen.findByRole('button', { name: 'Give access' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Give Anil Wagh access' }))
    await user.type(dialog.getByLabelText('New password'), 'a long one 123')

    await user.click(dialog.getByRole('button', { name: 'Give access' }))
    await waitFor(() => {
      expect(dialog.getByLabelText('E-mail')).toBeInvalid()
    })
    expect(calls).toEqual([])
    await user.type(dialog.getByLabelText('E-mail'), 'anil@example.org')
    await user.click(dialog.getByRole('button', { name: 'Give access' }))

    expect(await screen.findByText('Anil Wagh can sign in now.')).toBeVisible()
    expect(calls).toEqual([
      expect.objectContaining({
        what: 'password',
        body: { email: 'anil@example.org', password: 'a long one 123' },
        match: '"3"',
      }),
    ])
  })

  it('is not said to sign in again when the account is switched on', async () => {
    people = people.map((row) => (row.id === 'anil' ? { ...row, status: 'inactive' } : row))
    const { user } = open('/office/people?open=p-anil')

    await user.click(await screen.findByRole('button', { name: 'Switch on again' }))

    expect(await screen.findByText('Anil Wagh is switched on again.')).toBeVisible()
  })
})

describe('the panel of a person', () => {
  it('shows the facts and where the person is signed in', async () => {
    const { user } = open('/office/people')

    await user.click(await screen.findByRole('link', { name: 'Anil Wagh' }))

    const panel = await panelOf('Anil Wagh')
    expect(within(panel).getByRole('link', { name: 'anil@example.org' })).toBeVisible()
    expect(within(panel).getByText('MH12 20110012345')).toBeVisible()
    expect(within(panel).getByRole('link', { name: 'Open page' })).toHaveAttribute(
      'href',
      '/office/people/p-anil',
    )
    expect(await within(panel).findByText('Chrome on Android, 10.0.0.7')).toBeVisible()
  })

  it('says that a person is not there any more', async () => {
    open('/office/people?open=gone')

    const alert = await within(await panelOf('Person')).findByRole('alert')

    expect(alert).toHaveTextContent('This person is not there any more')
  })

  it('changes the role of the version that was seen', async () => {
    const { user } = open('/office/people?open=p-anil')

    await user.click(await screen.findByRole('button', { name: 'Change role' }))
    const dialog = screen.getByRole('dialog')
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Role' }), 'Office')
    await user.click(within(dialog).getByRole('button', { name: 'Change role' }))

    expect(await screen.findByText('Role of Anil Wagh: Office')).toBeVisible()
    expect(calls).toEqual([
      expect.objectContaining({ what: 'role', body: { role: 'admin' }, match: '"3"' }),
    ])
    expect(await within(await panelOf('Anil Wagh')).findByText('Office')).toBeVisible()
  })

  it('shows both versions when somebody else changed the role meanwhile', async () => {
    const { user } = open('/office/people?open=p-anil')
    await user.click(await screen.findByRole('button', { name: 'Change role' }))
    people = people.map((row) => (row.id === 'anil' ? { ...row, role: 'repair_org' } : row))
    version = 9

    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Office')
    const [, save] = screen.getAllByRole('button', { name: 'Change role', hidden: true })
    if (save) await user.click(save)

    expect(
      await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' }),
    ).toBeVisible()
  })

  it('switches off at once, and on again with Undo', async () => {
    const { user } = open('/office/people?open=p-anil')

    await user.click(await screen.findByRole('button', { name: 'Switch off' }))
    expect(await screen.findByText('Anil Wagh cannot sign in any more.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(await screen.findByText('Anil Wagh can sign in again.')).toBeVisible()
    expect(calls.map(({ what, match }) => [what, match])).toEqual([
      ['off', '"3"'],
      ['on', '"4"'],
    ])
    expect(calls.every(({ key }) => key !== null)).toBe(true)
  })

  it('says why the last administrator stays', async () => {
    server.use(
      http.post('/api/accounts/:id/deactivation', () =>
        refused(409, 'identity.last-administrator'),
      ),
    )
    people = people.map((row) => (row.id === 'anil' ? { ...row, role: 'admin' } : row))
    const { user } = open('/office/people?open=p-anil')

    await user.click(await screen.findByRole('button', { name: 'Switch off' }))

    const panel = await panelOf('Anil Wagh')
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      'This is the last person of the office',
    )
  })

  it('shows how the account is now when somebody else was faster', async () => {
    const { user } = open('/office/people?open=p-anil')
    const button = await screen.findByRole('button', { name: 'Switch off' })
    people = people.map((row) => (row.id === 'anil' ? { ...row, role: 'admin' } : row))
    version = 9

    await user.click(button)

    const panel = await panelOf('Anil Wagh')
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      'Somebody else has changed this meanwhile',
    )
    expect(await within(panel).findByText('Office')).toBeVisible()
    await user.click(within(panel).getByRole('button', { name: 'Switch off' }))
    expect(await screen.findByText('Anil Wagh cannot sign in any more.')).toBeVisible()
  })

  it('asks before somebody switches off his own account', async () => {
    const { user } = open('/office/people?open=p-office')
    await user.click(await screen.findByRole('button', { name: 'Switch off' }))

    expect(screen.getByRole('alertdialog', { name: 'Switch off your own account?' })).toBeVisible()
    expect(calls).toEqual([])
  })

  it('sets a new password; when somebody else was faster, the second press does it', async () => {
    const { user } = open('/office/people?open=p-anil')
    await user.click(await screen.findByRole('button', { name: 'Set new password' }))
    version = 9
    await user.type(screen.getByLabelText('New password'), 'a long one 123')
    const dialog = screen.getByRole('dialog')
    const save = within(dialog).getByRole('button', { name: 'Set new password' })

    await user.click(save)
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Somebody else has changed this meanwhile',
    )
    await user.click(save)

    expect(await screen.findByText(/New password set/)).toBeVisible()
    expect(calls.map(({ match }) => match)).toEqual(['"3"', '"9"'])
    expect(calls.at(-1)?.body).toEqual({ password: 'a long one 123' })
  })

  it('signs a person out everywhere, after a question', async () => {
    const { user } = open('/office/people?open=p-anil')
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))
    expect(calls).toEqual([])

    const dialog = screen.getByRole('alertdialog', { name: 'Sign Anil Wagh out everywhere?' })
    await user.click(within(dialog).getByRole('button', { name: 'Sign out everywhere' }))

    expect(await screen.findByText('Anil Wagh is signed out everywhere.')).toBeVisible()
    expect(calls.map(({ what }) => what)).toEqual(['end'])
  })
})

describe('waiting registrations', () => {
  it('approves one with the role that was chosen', async () => {
    const { user } = open('/office/people/waiting')
    await user.click(await screen.findByRole('link', { name: 'Chitra Rao' }))
    const panel = await panelOf('Chitra Rao')

    await user.selectOptions(
      await within(panel).findByRole('combobox', { name: 'Role' }),
      'Workshop',
    )
    await user.click(within(panel).getByRole('button', { name: 'Approve' }))

    expect(await screen.findByText('Chitra Rao can sign in now. Role: Workshop')).toBeVisible()
    expect(calls[0]?.body).toEqual({ role: 'repair_org' })
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'Chitra Rao' })).not.toBeInTheDocument()
    })
  })

  it('refuses one after a question', async () => {
    const { user } = open('/office/people/waiting?open=new-1')
    await user.click(await screen.findByRole('button', { name: 'Refuse' }))

    const dialog = screen.getByRole('alertdialog', { name: 'Refuse Chitra Rao?' })
    await user.click(within(dialog).getByRole('button', { name: 'Refuse' }))

    expect(await screen.findByText('Refused: Chitra Rao')).toBeVisible()
    expect(calls.map(({ what }) => what)).toEqual(['refuse new-1'])
  })

  it('says that somebody else has decided already', async () => {
    const { user } = open('/office/people/waiting?open=new-1')
    await screen.findByRole('button', { name: 'Approve' })
    people = people.map((row) => (row.id === 'new-1' ? { ...row, status: 'active' } : row))

    await user.click(screen.getByRole('button', { name: 'Approve' }))

    expect(
      await screen.findByText(/Somebody has decided on this registration already/),
    ).toBeVisible()
  })

  it('approves many at once, and tells which it could not', async () => {
    const { user } = open('/office/people/waiting')
    await screen.findByRole('link', { name: 'Dinesh Gore' })
    await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
    people = people.map((row) => (row.id === 'new-1' ? { ...row, status: 'active' } : row))

    await user.click(screen.getByRole('button', { name: 'Approve 2 as drivers' }))

    expect(await screen.findByText('1 can sign in now.')).toBeVisible()
    expect(await screen.findByText(/1 was not decided\./)).toBeVisible()
    expect(calls.map(({ what }) => what)).toEqual(['approve new-1', 'approve new-2'])
    expect(new Set(calls.map(({ key }) => key ?? 'none')).size).toBe(2)
    expect(calls.every(({ key }) => key !== null)).toBe(true)
  })

  it('asks again with the same key when the answer was lost', async () => {
    const { user } = open('/office/people/waiting?open=new-1')
    const button = await screen.findByRole('button', { name: 'Approve' })
    const lost: (string | null)[] = []
    server.use(
      http.post(
        '/api/registrations/:id/approval',
        ({ request }) => {
          lost.push(request.headers.get('Idempotency-Key'))
          return HttpResponse.error()
        },
        { once: true },
      ),
    )

    await user.click(button)
    await within(await panelOf('Chitra Rao')).findByRole('alert')
    await user.click(button)

    expect(await screen.findByText(/Chitra Rao can sign in now/)).toBeVisible()
    expect(calls.map(({ key }) => key)).toEqual(lost)
  })

  it('says what the list is for when nobody waits', async () => {
    people = people.filter((row) => row.status !== 'waiting')
    open('/office/people/waiting')

    expect(await screen.findByRole('heading', { name: 'Nobody is waiting' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Settings for registration' })).toBeVisible()
  })
})

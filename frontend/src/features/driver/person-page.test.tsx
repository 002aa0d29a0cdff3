import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { PersonPage } from './person-page'
import type { Person } from './person-queries'

let anil: Person
let version: number
let calls: { what: string; body: unknown; match: string | null }[]

const answer = () => HttpResponse.json(anil, { headers: { ETag: `"${version}"` } })

/** Does to him what the server does, unless somebody else was faster. */
const doing = (what: string, change: (body: never) => Partial<Person>) =>
  async function answerTo({ request }: { request: Request }) {
    const words = await request.text()
    const body: unknown = words === '' ? null : JSON.parse(words)
    const match = request.headers.get('If-Match')
    calls.push({ what, body, match })
    if (match !== null && match !== `"${version}"`) return refusal(412, 'record.changed-meanwhile')
    anil = { ...anil, ...change(body as never) }
    version += 1
    return answer()
  }

const entry = (id: string, at: string, action: string, more: object = {}) => ({
  id,
  at,
  actor_kind: 'account',
  full_name: 'Asha Kulkarni',
  feature: 'identity',
  action,
  before: {},
  after: {},
  ...more,
})

beforeEach(() => {
  clearToasts()
  calls = []
  version = 3
  anil = {
    id: 'p-anil',
    user_id: 'anil',
    full_name: 'Anil Wagh',
    email: 'anil@example.org',
    role: 'driver',
    has_access: true,
    status: 'active',
    phone: '98220 11223',
    license_number: 'MH12 20110012345',
    license_expiry: '2099-03-01',
    created_at: '2026-01-05T06:00:00Z',
    updated_at: '2026-01-05T06:00:00Z',
  }
  const gone = { license: { reported_license_number: null, reported_license_expiry: null } }
  server.use(
    http.get('/api/drivers/:id', answer),
    http.put(
      '/api/drivers/:id',
      doing('change', (body: Partial<Person>) => body),
    ),
    http.delete('/api/drivers/:id', ({ request }) => {
      calls.push({ what: 'remove', body: null, match: request.headers.get('If-Match') })
      anil = { ...anil, archived_at: '2026-11-21T06:00:00Z', status: 'inactive' }
      return HttpResponse.json({ message: 'Person archived', archived: true })
    }),
    http.post(
      '/api/drivers/:id/restoration',
      doing('restore', () => ({ archived_at: null, status: 'active' })),
    ),
    http.post(
      '/api/drivers/:id/licence-confirmation',
      doing('confirm', () => ({ license_expiry: anil.reported_license_expiry, ...gone.license })),
    ),
    http.delete(
      '/api/drivers/:id/licence-report',
      doing('turn down', () => gone.license),
    ),
    http.get('/api/audit', ({ request }) => {
      const ofPerson = new URL(request.url).searchParams.get('subject') === 'p-anil'
      const rows = ofPerson
        ? [
            entry('2', '2026-11-20T06:00:00Z', 'licence_confirmed'),
            entry('1', '2026-01-05T06:00:00Z', 'added', { after: { role: 'driver' } }),
          ]
        : [
            entry('4', '2026-11-21T06:00:00Z', 'signed_in'),
            entry('3', '2026-11-19T06:00:00Z', 'deactivated'),
          ]
      return HttpResponse.json(rows, { headers: { 'X-Total-Count': String(rows.length) } })
    }),
  )
})

const open = () =>
  openAt('/office/people/p-anil', [
    {
      path: '/office/people/$personId',
      page: () => <PersonPage account={({ user_id }) => <p>Account {user_id}</p>} />,
    },
    { path: '/office/people', page: () => <h1>People</h1> },
  ])

describe('the page of a person', () => {
  it('says who it is and how it stands with the licence', async () => {
    open()

    expect(await screen.findByRole('heading', { level: 1, name: 'Anil Wagh' })).toBeVisible()
    expect(screen.getByText('Valid until 1 Mar 2099.')).toBeVisible()
    expect(screen.getByRole('link', { name: '98220 11223' })).toHaveAttribute(
      'href',
      'tel:9822011223',
    )
    expect(screen.getByText('Account anil')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Confirm licence' })).toBeNull()
  })

  it('says that a person is not there', async () => {
    server.use(http.get('/api/drivers/:id', () => refusal(404, 'driver.no-such-person')))
    open()

    expect(await screen.findByRole('alert')).toHaveTextContent('This person is not there any more')
  })

  it('tells what was done to the person and to the account, without coming and going', async () => {
    open()

    const history = await screen.findByRole('region', { name: 'History' })
    await within(history).findByText(/Switched off/)

    const lines = within(history)
      .getAllByRole('listitem')
      .map((line) => line.textContent)
    expect(lines).toEqual([
      expect.stringContaining('Licence confirmed'),
      expect.stringContaining('Switched off'),
      expect.stringMatching(/Added.*Role: Driver/),
    ])
  })

  it('sends only what was changed, with the version that was seen', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Change details' }))
    const phone = screen.getByLabelText('Phone (can wait)')

    await user.clear(phone)
    await user.type(phone, '98500 99887')
    await user.click(screen.getByRole('button', { name: 'Save details' }))

    expect(await screen.findByText('Saved: Anil Wagh')).toBeVisible()
    expect(calls).toEqual([{ what: 'change', body: { phone: '98500 99887' }, match: '"3"' }])
    expect(await screen.findByRole('link', { name: '98500 99887' })).toBeVisible()
  })

  it('shows both versions when somebody else changed the same', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Change details' }))
    const phone = screen.getByLabelText('Phone (can wait)')
    anil = { ...anil, phone: '90000 00000' }
    version = 9

    await user.clear(phone)
    await user.type(phone, '98500 99887')
    await user.click(screen.getByRole('button', { name: 'Save details' }))

    const dialog = await screen.findByRole('dialog', {
      name: 'Somebody else changed this meanwhile',
    })
    expect(within(dialog).getByText('90000 00000')).toBeVisible()
    expect(within(dialog).getByText('98500 99887')).toBeVisible()
  })
})

describe('a licence that was reported', () => {
  beforeEach(() => {
    anil = { ...anil, reported_license_expiry: '2099-09-09' }
  })

  it('stands beside what is confirmed, and counts when the office says so', async () => {
    const { user } = open()
    const row = await screen.findByRole('row', { name: /Licence valid until/ })
    expect(within(row).getByText('1 Mar 2099')).toBeVisible()
    expect(within(row).getByText('9 Sept 2099')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Confirm licence' }))

    expect(await screen.findByText('Licence of Anil Wagh confirmed.')).toBeVisible()
    expect(await screen.findByText('Valid until 9 Sept 2099.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Confirm licence' })).toBeNull()
    expect(calls).toEqual([{ what: 'confirm', body: null, match: '"3"' }])
  })

  it('is turned down after a question; what is confirmed stays', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Turn down' }))
    expect(calls).toEqual([])

    const dialog = screen.getByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Turn down' }))

    expect(await screen.findByText(/stays as it was/)).toBeVisible()
    expect(calls.map(({ what }) => what)).toEqual(['turn down'])
    expect(await screen.findByText('Valid until 1 Mar 2099.')).toBeVisible()
  })

  it('is not confirmed unseen: what was reported meanwhile is shown first', async () => {
    const { user } = open()
    const button = await screen.findByRole('button', { name: 'Confirm licence' })
    anil = { ...anil, reported_license_expiry: '2098-01-01' }
    version = 9

    await user.click(button)

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Somebody else has changed this meanwhile',
    )
    expect(await screen.findByText('1 Jan 2098')).toBeVisible()
    expect(anil.license_expiry).toBe('2099-03-01')
  })
})

describe('deleting a person', () => {
  it('says what becomes of it, archives, and brings back with Undo', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    const dialog = screen.getByRole('alertdialog', { name: 'Delete Anil Wagh?' })
    expect(dialog).toHaveTextContent('A person with a history is archived')

    await user.click(within(dialog).getByRole('button', { name: 'Delete person' }))

    expect(await screen.findByText(/^Archived on/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Anil Wagh is back and can sign in again.')).toBeVisible()
    expect(calls.map(({ what, match }) => [what, match])).toEqual([
      ['remove', '"3"'],
      ['restore', null],
    ])
  })

  it('leads back to the list when nothing is left', async () => {
    server.use(
      http.delete('/api/drivers/:id', () =>
        HttpResponse.json({ message: 'Person deleted', archived: false }),
      ),
    )
    const { user, router } = open()
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    await user.click(screen.getByRole('button', { name: 'Delete person' }))

    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office/people')
    })
    expect(await screen.findByText('Anil Wagh is deleted.')).toBeVisible()
  })

  it('says why somebody with open trips stays', async () => {
    server.use(
      http.delete('/api/drivers/:id', () =>
        refusal(409, 'driver.person-in-use', { params: { trips: 2, expenses: 1 } }),
      ),
    )
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    await user.click(screen.getByRole('button', { name: 'Delete person' }))

    const alert = await within(screen.getByRole('alertdialog')).findByRole('alert')
    expect(alert).toHaveTextContent('trips planned or on the way: 2')
  })
})

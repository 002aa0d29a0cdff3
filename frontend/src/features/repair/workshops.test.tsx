import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { madeUpWorkshop } from './made-up-workshop'
import { OwnWorkshopSheet } from './own-workshop-sheet'
import type { Workshop } from './workshop-queries'
import { validateWorkshopSearch } from './workshop-search'
import { WorkshopsPage } from './workshops-page'

let workshops: Workshop[]
let asked: string[]
let calls: { what: string; body: Record<string, unknown>; match: string | null }[]
let refuse: () => Response | undefined

async function note(what: string, request: Request) {
  const body = (await request.json()) as Record<string, unknown>
  calls.push({ what, body, match: request.headers.get('If-Match') })
  return body
}
const told = () => HttpResponse.json(workshops[0], { headers: { ETag: '"3"' } })

beforeEach(() => {
  window.localStorage.clear()
  clearToasts()
  workshops = [madeUpWorkshop()]
  asked = []
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/audit', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/repairs/organizations', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(workshops, {
        headers: { 'X-Total-Count': String(workshops.length) },
      })
    }),
    http.get('/api/repairs/organizations/:id', () => told()),
    http.post('/api/repairs/organizations', async ({ request }) => {
      const { org_name } = await note('add', request)
      const refused = refuse()
      if (refused !== undefined) return refused
      workshops = [madeUpWorkshop({ org_name: String(org_name) })]
      return told()
    }),
    http.put('/api/repairs/organizations/:id', async ({ request }) => {
      const changes = await note('change', request)
      workshops = [madeUpWorkshop(changes)]
      return told()
    }),
    http.delete('/api/repairs/organizations/:id', () => refuse()),
    http.post('/api/repairs/organizations/:id/users', async ({ request }) => {
      const { full_name, email } = await note('user', request)
      return HttpResponse.json({ user_id: 'account-10', full_name, email })
    }),
  )
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/workshops', page: WorkshopsPage, validateSearch: validateWorkshopSearch },
    { path: '/office/people', page: () => null },
    { path: '/workshop/profile', page: OwnWorkshopSheet },
  ])

const openPanel = async () => {
  const view = open(`/office/workshops?open=${madeUpWorkshop().id}`)
  const panel = await screen.findByRole('complementary', { name: 'Karvand Motor Works' })
  await within(panel).findByRole('button', { name: 'Edit' })
  return { ...view, panel }
}

describe('the list of workshops', () => {
  it('shows whom to call, how many can sign in, and whether there are jobs', async () => {
    open('/office/workshops')

    const row = await screen.findByRole('row', { name: /Karvand Motor Works/ })

    expect(row).toHaveTextContent('RO0001')
    expect(row).toHaveTextContent('020-5550 0188')
    expect(within(row).getByText('Gets new jobs')).toBeVisible()
    expect(within(row).getByText('1')).toBeInTheDocument()
  })

  it.each([
    ['jobs=no', '&is_active=false'],
    ['jobs=yes', '&is_active=true'],
    ['show=archived', '&archived=true'],
  ])('asks the server for %s', async (chosen, wanted) => {
    open(`/office/workshops?q=kar&${chosen}`)

    await waitFor(() => {
      expect(asked).toEqual([`?search=kar&sort=org_name&limit=50&offset=0${wanted}`])
    })
  })
})

describe('a new workshop', () => {
  it('may come without a code', async () => {
    const { user } = open('/office/workshops')
    await user.click(await screen.findByRole('button', { name: 'New workshop' }))
    const dialog = screen.getByRole('dialog', { name: 'New workshop' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Sharda Motors')

    await user.click(within(dialog).getByRole('button', { name: 'Add workshop' }))

    expect(await screen.findByText('Added: Sharda Motors')).toBeVisible()
    expect(calls[0]?.body).toMatchObject({ org_name: 'Sharda Motors', org_code: null })
  })

  it('says at the field when the code is taken', async () => {
    refuse = () =>
      refusal(409, 'repair.workshop-code-taken', {
        params: { code: 'SM' },
        errors: [{ field: 'org_code', code: 'taken', message: 'taken' }],
      })
    const { user } = open('/office/workshops')
    await user.click(await screen.findByRole('button', { name: 'New workshop' }))
    const dialog = screen.getByRole('dialog', { name: 'New workshop' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Sharda Motors')
    const code = within(dialog).getByRole('textbox', { name: /Code/ })
    await user.type(code, 'sm')

    await user.click(within(dialog).getByRole('button', { name: 'Add workshop' }))

    await waitFor(() => {
      expect(code).toHaveAccessibleDescription('This is taken already.')
    })
  })
})

describe('the panel of a workshop', () => {
  it('names those who can sign in, and adds one', async () => {
    const { user, panel } = await openPanel()
    expect(within(panel).getByRole('link', { name: /Imran Shaikh/ })).toHaveAttribute(
      'href',
      '/office/people?open=account-9',
    )
    await user.click(within(panel).getByRole('button', { name: 'New user' }))
    const dialog = screen.getByRole('dialog', { name: 'New user of Karvand Motor Works' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Full name' }), 'Sana Shaikh')
    await user.type(within(dialog).getByRole('textbox', { name: 'E-mail' }), 'sana@karvand.example')
    const password = within(dialog).getByLabelText('Password')
    await user.type(password, 'short')
    await user.click(within(dialog).getByRole('button', { name: 'Add user' }))
    expect(calls).toEqual([])
    expect(password).toBeInvalid()

    await user.type(password, '-no-more-7')
    await user.click(within(dialog).getByRole('button', { name: 'Add user' }))

    expect(await screen.findByText('Sana Shaikh can sign in now.')).toBeVisible()
    expect(calls[0]?.body).toEqual({
      full_name: 'Sana Shaikh',
      email: 'sana@karvand.example',
      phone: null,
      password: 'short-no-more-7',
    })
  })

  it('gives it no new jobs, of the version that was seen', async () => {
    const { user, panel } = await openPanel()

    await user.click(within(panel).getByRole('button', { name: 'Give no new jobs' }))

    expect(await within(panel).findByRole('button', { name: 'Give jobs again' })).toBeVisible()
    expect(calls).toEqual([{ what: 'change', body: { is_active: false }, match: '"3"' }])
  })

  it('sends only what was changed of it', async () => {
    const { user, panel } = await openPanel()
    await user.click(within(panel).getByRole('button', { name: 'Edit' }))
    const dialog = screen.getByRole('dialog', { name: 'Change Karvand Motor Works' })
    await user.clear(within(dialog).getByRole('textbox', { name: /Contact/ }))

    await user.click(within(dialog).getByRole('button', { name: 'Save workshop' }))

    expect(await screen.findByText('Saved: Karvand Motor Works')).toBeVisible()
    expect(calls[0]?.body).toEqual({ contact_person: null })
  })

  it('says what keeps it', async () => {
    refuse = () => refusal(409, 'repair.workshop-in-use', { params: { repairs: 12, users: 1 } })
    const { user, panel } = await openPanel()
    await user.click(within(panel).getByRole('button', { name: 'Delete workshop' }))
    const question = screen.getByRole('alertdialog')

    await user.click(within(question).getByRole('button', { name: 'Delete workshop' }))

    expect(
      await within(question).findByText(/repair records: 12, people who can sign in: 1/),
    ).toBeVisible()
  })
})

describe('the own workshop', () => {
  it('is shown as the office has written it down', async () => {
    open('/workshop/profile')

    expect(await screen.findByRole('region', { name: 'Karvand Motor Works' })).toHaveTextContent(
      'Katraj, Pune',
    )
  })

  it('may be missing, which is said', async () => {
    workshops = []
    open('/workshop/profile')

    expect(await screen.findByText(/do not belong to a workshop/)).toBeVisible()
  })
})

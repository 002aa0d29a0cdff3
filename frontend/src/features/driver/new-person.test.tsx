import { screen, waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { NewPersonPage } from './new-person-page'

let sent: { path: string; body: Record<string, unknown>; key: string | null }[]

beforeEach(() => {
  clearToasts()
  sent = []
  const note = async (request: Request) => {
    const body = (await request.json()) as Record<string, unknown>
    const key = request.headers.get('Idempotency-Key')
    sent.push({ path: new URL(request.url).pathname, body, key })
    return body
  }
  server.use(
    http.post('/api/drivers', async ({ request }) =>
      HttpResponse.json({ full_name: 'Esha Kale', ...(await note(request)) }),
    ),
    http.get('/api/repairs/organizations', () =>
      HttpResponse.json([{ id: 'sharda', org_name: 'Sharda Motors' }]),
    ),
    http.post('/api/repairs/organizations/:id/users', async ({ request }) => {
      await note(request)
      return HttpResponse.json({ user_id: 'u-1', full_name: 'Esha Kale', email: 'e@example.org' })
    }),
    http.get('/api/accounts/:id', () => HttpResponse.json({ id: 'u-1', profile_id: 'p-1' })),
  )
})

const open = () =>
  openAt('/office/people/new', [
    { path: '/office/people/new', page: NewPersonPage },
    { path: '/office/people/$personId', page: () => <h1>The page of the person</h1> },
    { path: '/office/people', page: () => null },
  ])

type User = ReturnType<typeof open>['user']

async function typeEsha(user: User) {
  await user.type(await screen.findByLabelText('Full name'), 'Esha Kale')
  await user.type(screen.getByLabelText('E-mail'), 'e@example.org')
  await user.type(screen.getByLabelText('Password'), 'a long one 123')
}

const add = (user: User) => user.click(screen.getByRole('button', { name: 'Add person' }))

describe('a new person', () => {
  it('is a driver with licence and phone, under an id of our own', async () => {
    const { user, router } = open()
    await typeEsha(user)
    await user.type(screen.getByLabelText('Phone (can wait)'), '98220 11223')
    await user.type(screen.getByLabelText('Licence number (can wait)'), 'MH12 20110012345')
    await user.type(screen.getByLabelText('Licence valid until (can wait)'), '2031-05-01')

    await add(user)

    expect(await screen.findByText('Added: Esha Kale')).toBeVisible()
    const id = String(sent[0]?.body.id)
    expect(router.state.location.pathname).toBe(`/office/people/${id}`)
    expect(id).toMatch(/^[\da-f-]{36}$/)
    expect(sent[0]?.key).not.toBeNull()
    expect(sent[0]?.body).toEqual({
      id,
      full_name: 'Esha Kale',
      email: 'e@example.org',
      password: 'a long one 123',
      phone: '98220 11223',
      role: 'driver',
      address: null,
      license_number: 'MH12 20110012345',
      license_expiry: '2031-05-01',
    })
  })

  it('of the office is not asked for a licence', async () => {
    const { user } = open()
    await typeEsha(user)
    await user.type(screen.getByLabelText('Licence number (can wait)'), 'MH12')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Office')
    expect(screen.queryByLabelText(/Licence number/)).toBeNull()

    await add(user)

    await screen.findByText('Added: Esha Kale')
    expect(sent[0]?.body).toMatchObject({ role: 'admin', license_number: null })
  })

  it('without access needs neither e-mail nor password', async () => {
    const { user } = open()
    await user.type(await screen.findByLabelText('Full name'), 'Esha Kale')
    await user.click(screen.getByRole('checkbox', { name: 'Signs in with e-mail and password' }))
    expect(screen.queryByLabelText('E-mail')).toBeNull()
    expect(screen.queryByLabelText('Password')).toBeNull()

    await add(user)

    await screen.findByText('Added: Esha Kale')
    expect(sent[0]?.body).toMatchObject({ full_name: 'Esha Kale', has_access: false })
    expect(sent[0]?.body).not.toHaveProperty('email')
    expect(sent[0]?.body).not.toHaveProperty('password')
  })

  it('who signs in needs an e-mail', async () => {
    const { user } = open()
    await user.type(await screen.findByLabelText('Full name'), 'Esha Kale')
    await user.type(screen.getByLabelText('Password'), 'a long one 123')

    await add(user)

    await waitFor(() => {
      expect(screen.getByLabelText('E-mail')).toBeInvalid()
    })
    expect(sent).toEqual([])
  })

  it('of a workshop belongs to one', async () => {
    const { user, router } = open()
    await typeEsha(user)
    await user.click(screen.getByRole('checkbox', { name: 'Signs in with e-mail and password' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Workshop')
    await screen.findByRole('option', { name: 'Sharda Motors' })
    // Users of a workshop are there for nothing else.
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByLabelText('Password')).toBeVisible()

    await add(user)
    const workshop = screen.getByRole('combobox', { name: 'Workshop' })
    await waitFor(() => {
      expect(workshop).toBeInvalid()
    })
    expect(sent).toEqual([])
    await user.selectOptions(workshop, 'Sharda Motors')
    await add(user)

    expect(await screen.findByText('Added: Esha Kale')).toBeVisible()
    expect(router.state.location.pathname).toBe('/office/people/p-1')
    expect(sent[0]?.path).toBe('/api/repairs/organizations/sharda/users')
  })

  it('keeps what was typed when the server refuses, and says it at the field', async () => {
    server.use(
      http.post('/api/drivers', () =>
        refusal(422, 'input.invalid', {
          errors: [
            { field: 'license_number', code: 'not-a-licence-number', message: 'No number' },
            { field: 'email', code: 'not-an-email', message: 'Not an e-mail' },
          ],
        }),
      ),
    )
    const { user } = open()
    await typeEsha(user)

    await add(user)

    await waitFor(() => {
      expect(screen.getByLabelText('Licence number (can wait)')).toBeInvalid()
    })
    expect(screen.getByLabelText('E-mail')).toBeInvalid()
    expect(screen.getByLabelText('Full name')).toHaveValue('Esha Kale')
  })

  it('says at once when a password is too short', async () => {
    const { user } = open()
    await user.type(await screen.findByLabelText('Password'), 'short')

    await add(user)

    await waitFor(() => {
      expect(screen.getByLabelText('Password')).toBeInvalid()
    })
    expect(sent).toEqual([])
  })
})

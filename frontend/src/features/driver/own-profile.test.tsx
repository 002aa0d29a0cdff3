import { screen, waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { renderInApp } from '@/testing/render-in-app'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { loadTexts } from '@/text/language'
import { OwnProfile } from './own-profile'
import type { Person } from './person-queries'

let me: Person
let sent: { body: Record<string, unknown>; match: string | null }[]
const answer = () => HttpResponse.json(me, { headers: { ETag: '"5"' } })

beforeEach(async () => {
  clearToasts()
  await loadTexts('forms')
  sent = []
  me = {
    id: 'p-ramesh',
    full_name: 'Ramesh Pawar',
    email: 'ramesh@example.org',
    role: 'driver',
    has_access: true,
    phone: '98220 11223',
    license_number: 'MH12 20110012345',
    license_expiry: '2020-03-01',
    created_at: '2026-01-05T06:00:00Z',
    updated_at: '2026-01-05T06:00:00Z',
  }
  server.use(
    http.get('/api/drivers/me', answer),
    http.put('/api/drivers/:id', async ({ request }) => {
      const body = (await request.json()) as Partial<Person>
      sent.push({ body, match: request.headers.get('If-Match') })
      me = { ...me, ...body, reported_license_expiry: body.license_expiry }
      return answer()
    }),
  )
})

const save = () => screen.findByRole('button', { name: 'Save my details' })

describe('my own profile', () => {
  it('says how it stands with my licence', async () => {
    await renderInApp(<OwnProfile />)

    expect(await screen.findByText('Expired')).toBeVisible()
    expect(screen.getByText(/^Expired .* days ago, on 1 Mar 2020\.$/)).toBeVisible()
    expect(screen.getByText('ramesh@example.org')).toBeVisible()
  })

  it('reports a new licence, which waits for the office', async () => {
    const { user } = await renderInApp(<OwnProfile />)
    const until = await screen.findByLabelText('Licence valid until (can wait)')

    await user.clear(until)
    await user.type(until, '2035-01-02')
    await user.click(await save())

    expect(await screen.findByText('Saved. The office will confirm your licence.')).toBeVisible()
    expect(sent).toEqual([{ body: { license_expiry: '2035-01-02' }, match: '"5"' }])
    expect(await screen.findByText('The office will confirm your licence')).toBeVisible()
    expect(screen.getByText('Waits for the office')).toBeVisible()
  })

  it('changes the phone without a word about the licence', async () => {
    const { user } = await renderInApp(<OwnProfile />)
    const phone = await screen.findByLabelText('Phone (can wait)')

    await user.clear(phone)
    await user.type(phone, '90000 12345')
    await user.click(await save())

    expect(await screen.findByText('Your details are saved.')).toBeVisible()
    expect(sent[0]?.body).toEqual({ phone: '90000 12345' })
  })

  it('of a workshop has no licence', async () => {
    me = { ...me, role: 'repair_org', license_expiry: null, license_number: null }
    await renderInApp(<OwnProfile />)
    await save()

    expect(screen.queryByLabelText(/Licence/)).toBeNull()
  })

  it('says what the server does not take at the field', async () => {
    server.use(
      http.put('/api/drivers/:id', () =>
        refusal(422, 'input.invalid', {
          errors: [{ field: 'phone', code: 'not-a-phone-number', message: 'No phone' }],
        }),
      ),
    )
    const { user } = await renderInApp(<OwnProfile />)
    await user.type(await screen.findByLabelText('Phone (can wait)'), 'x')
    await user.click(await save())

    await waitFor(() => {
      expect(screen.getByLabelText('Phone (can wait)')).toBeInvalid()
    })
  })

  it('can be asked for again when it did not come', async () => {
    server.use(http.get('/api/drivers/me', () => refusal(500, 'unknown'), { once: true }))
    const { user } = await renderInApp(<OwnProfile />)

    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByLabelText('Full name')).toHaveValue('Ramesh Pawar')
  })
})

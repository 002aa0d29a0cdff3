import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { currentToken } from '@/api/token-store'
import { refusal } from '@/testing/problem'
import { renderPages } from '@/testing/render-pages'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { speakLanguage, spokenNow } from '@/text/language'
import { AccountPage } from './account-page'

const asha = {
  id: 'account-1',
  email: 'asha@tamhini.example',
  full_name: 'Asha Patil',
  role: 'admin',
  profile_id: 'person-1',
  language: 'en',
}

const chrome =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'

const session = (id: string, told: Record<string, unknown> = {}) => ({
  id,
  started_at: '2026-11-20T09:00:00+05:30',
  last_seen_at: '2026-11-21T14:20:00+05:30',
  expires_at: '2026-12-20T09:00:00+05:30',
  client: chrome,
  address: '192.168.1.20',
  current: false,
  ...told,
})

beforeEach(async () => {
  window.localStorage.clear()
  await speakLanguage('en')
  signInAs('admin')
  server.use(
    http.get('/api/auth/me', () => HttpResponse.json(asha)),
    http.get('/api/sessions', () =>
      HttpResponse.json([session('phone'), session('desk', { client: firefox, current: true })]),
    ),
  )
})

const signOut = vi.fn(() => Promise.resolve())
const open = () =>
  renderPages('/account', {
    '/account': () => <AccountPage device={<p>Light or dark</p>} onSignOut={signOut} />,
  })
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('who I am', () => {
  it('shows e-mail and role, which the office decides', async () => {
    await open()

    expect(await screen.findByText('asha@tamhini.example')).toBeVisible()
    expect(section('You').getByText('Office')).toBeVisible()
  })

  it('takes another name and language, and speaks it at once', async () => {
    const sent: unknown[] = []
    server.use(
      http.put('/api/auth/me', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ ...asha, full_name: 'Asha Patil-Kale', language: 'hi' })
      }),
    )
    const { user } = await open()
    await user.type(await screen.findByLabelText('Full name'), '-Kale')
    await user.selectOptions(screen.getByLabelText('Language'), 'हिन्दी')

    await user.click(screen.getByRole('button', { name: 'Save name and language' }))

    expect(await screen.findByText('नाम और भाषा सहेज ली।')).toBeVisible()
    expect(sent).toEqual([{ full_name: 'Asha Patil-Kale', language: 'hi' }])
    expect(spokenNow().language).toBe('hi')
    expect(screen.getByLabelText('पूरा नाम')).toHaveValue('Asha Patil-Kale')
  })

  it('cannot be without a name', async () => {
    const { user } = await open()
    await user.clear(await screen.findByLabelText('Full name'))

    await user.click(screen.getByRole('button', { name: 'Save name and language' }))

    expect(screen.getByLabelText('Full name')).toHaveAccessibleDescription('This is needed.')
  })

  it('says at the name what the server refuses', async () => {
    server.use(
      http.put('/api/auth/me', () =>
        refusal(422, 'input.invalid', {
          errors: [{ field: 'full_name', code: 'too-long', message: '', params: { most: 100 } }],
        }),
      ),
    )
    const { user } = await open()
    await user.type(await screen.findByLabelText('Full name'), 'x')

    await user.click(screen.getByRole('button', { name: 'Save name and language' }))

    await waitFor(() => {
      expect(screen.getByLabelText('Full name')).toHaveAccessibleDescription(
        'At most 100 characters.',
      )
    })
  })

  it('says that it did not come, and tries again', async () => {
    server.use(http.get('/api/auth/me', () => refusal(500, 'server.unexpected')))
    const { user } = await open()
    expect(await screen.findByRole('alert')).toHaveTextContent('Your account did not come')

    server.use(http.get('/api/auth/me', () => HttpResponse.json(asha)))
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByLabelText('Full name')).toBeVisible()
  })

  it('has a place for what holds on this device only', async () => {
    await open()

    await screen.findByText('asha@tamhini.example')
    expect(section('This device').getByText('Light or dark')).toBeVisible()
  })
})

describe('the password', () => {
  async function change(answer: () => Response) {
    const sent: unknown[] = []
    server.use(
      http.post('/api/auth/change-password', async ({ request }) => {
        sent.push(await request.json())
        return answer()
      }),
    )
    const view = await open()
    await view.user.type(await screen.findByLabelText('Password until now'), 'correct horse')
    await view.user.type(screen.getByLabelText('New password'), 'battery staple')
    await view.user.click(screen.getByRole('button', { name: 'Change password' }))
    return { ...view, sent }
  }

  it('is changed, which is told with what it takes along; the fields are empty again', async () => {
    const { sent } = await change(() => HttpResponse.json({ message: '' }))

    expect(await screen.findByText(/All other places are signed out/)).toBeVisible()
    expect(sent).toEqual([{ current_password: 'correct horse', new_password: 'battery staple' }])
    expect(screen.getByLabelText('Password until now')).toHaveValue('')
    expect(screen.getByLabelText('New password')).toHaveValue('')
    expect(currentToken()).not.toBeNull()
  })

  it('until now must be right, and that is said at its field', async () => {
    await change(() =>
      refusal(400, 'identity.wrong-current-password', {
        errors: [{ field: 'current_password', code: 'not-right', message: '', params: {} }],
      }),
    )

    await waitFor(() => {
      expect(screen.getByLabelText('Password until now')).toHaveAccessibleDescription(
        'This does not fit.',
      )
    })
    expect(screen.getByLabelText('New password')).toHaveValue('battery staple')
  })

  it('that the server does not take is said at the new one', async () => {
    await change(() =>
      refusal(422, 'input.invalid', {
        errors: [{ field: 'password', code: 'too-short', message: '', params: { least: 8 } }],
      }),
    )

    await waitFor(() => {
      expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
        'At least 8 characters.',
      )
    })
  })

  it('can be guessed only so often', async () => {
    await change(() =>
      refusal(429, 'identity.too-many-tries', { params: { minutes: 9 }, retryAfter: 540 }),
    )

    expect(await screen.findByRole('alert')).toHaveTextContent('Wait 9 minutes')
  })
})

describe('where I am signed in', () => {
  it('names each place in words, this one first', async () => {
    await open()

    const [here, there] = await section('Where you are signed in').findAllByRole('listitem')

    expect(here).toHaveTextContent('Firefox on Linux')
    expect(here).toHaveTextContent('Here')
    expect(there).toHaveTextContent('Chrome on Android')
    expect(there).toHaveTextContent('Last used 21 Nov 2026, 14:20')
    expect(there).toHaveTextContent('Signed in 20 Nov 2026, 09:00 from 192.168.1.20')
  })

  it('ends another place after a question, and not this one', async () => {
    const ended: unknown[] = []
    server.use(
      http.delete('/api/sessions/:id', ({ params }) => {
        ended.push(params.id)
        server.use(
          http.get('/api/sessions', () =>
            HttpResponse.json([session('desk', { client: firefox, current: true })]),
          ),
        )
        return HttpResponse.json({ message: '' })
      }),
    )
    const { user } = await open()
    // There is one such button only.
    await user.click(await screen.findByRole('button', { name: /Sign out there/ }))

    const question = screen.getByRole('alertdialog', { name: 'Sign out of Chrome on Android?' })
    expect(ended).toEqual([])
    await user.click(within(question).getByRole('button', { name: 'Sign out there' }))

    expect(await screen.findByText('You are signed in nowhere else.')).toBeVisible()
    expect(ended).toEqual(['phone'])
  })

  it('says in the question why a place could not be ended', async () => {
    server.use(http.delete('/api/sessions/:id', () => refusal(404, 'identity.no-such-session')))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: /Sign out there/ }))

    await user.click(
      within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Sign out there' }),
    )

    expect(await screen.findByText('This sign-in has ended already.')).toBeVisible()
  })

  it('says that the list did not come', async () => {
    server.use(http.get('/api/sessions', () => refusal(503, 'storage.unavailable')))

    await open()

    expect(
      await screen.findByText('Where you are signed in did not come', {}, { timeout: 6_000 }),
    ).toBeVisible()
  }, 10_000)
})

describe('signing out', () => {
  it('here is done at once', async () => {
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: 'Sign out here' }))

    expect(signOut).toHaveBeenCalledOnce()
  })

  it('everywhere says what it takes along, and ends this session, too', async () => {
    server.use(http.post('/api/auth/sign-out-everywhere', () => HttpResponse.json({})))
    const { user } = await open()
    await screen.findByText('Chrome on Android')
    await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
    const question = screen.getByRole('alertdialog')
    expect(question).toHaveTextContent('Here and in 1 other place.')

    await user.click(within(question).getByRole('button', { name: 'Sign out everywhere' }))

    await waitFor(() => {
      expect(currentToken()).toBeNull()
    })
  })

  it('everywhere does nothing when the server does not hear it', async () => {
    server.use(http.post('/api/auth/sign-out-everywhere', () => HttpResponse.error()))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))

    await user.click(
      within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Sign out everywhere' }),
    )

    expect(await screen.findByRole('alert')).toHaveTextContent('The server does not answer')
    expect(currentToken()).not.toBeNull()
  })

  it('everywhere can be left alone', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))

    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Back' }))

    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(currentToken()).not.toBeNull()
  })
})

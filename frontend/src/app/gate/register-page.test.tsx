import { screen, waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { currentToken } from '@/api/token-store'
import { refusal } from '@/testing/problem'
import { renderPages } from '@/testing/render-pages'
import { server } from '@/testing/server'
import { tokenOf } from '@/testing/token'
import { speakLanguage } from '@/text/language'
import { RegisterPage } from './register-page'

function policyIs(policy: string) {
  server.use(
    http.get('/api/house', () =>
      HttpResponse.json({
        registration_policy: policy,
        company_phone: '',
        company_time_zone: 'Asia/Kolkata',
      }),
    ),
  )
}

beforeEach(async () => {
  window.localStorage.clear()
  await speakLanguage('en')
  policyIs('approval')
  server.use(http.get('/api', () => HttpResponse.json({ message: '', version: '1' })))
})

const open = () => renderPages('/register', { '/register': RegisterPage })

async function register(answer: () => Response, password = 'correct horse') {
  const sent: unknown[] = []
  server.use(
    http.post('/api/auth/signup', async ({ request }) => {
      sent.push(await request.json())
      return answer()
    }),
  )
  const view = await open()
  await view.user.type(await screen.findByLabelText('Full name'), 'Asha Patil')
  await view.user.type(screen.getByLabelText('E-mail'), 'asha@example.in')
  await view.user.type(screen.getByLabelText('Password'), password)
  await view.user.click(screen.getByRole('button', { name: 'Send registration' }))
  return { ...view, sent }
}

describe('registering', () => {
  it('waits for the office where it decides, and says so', async () => {
    const { sent } = await register(() => refusal(403, 'identity.registration-waits'))

    expect(await screen.findByRole('heading', { name: 'Your registration waits' })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent(/told, Asha Patil.*asha@example.in/)
    expect(screen.getByRole('main')).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Go to sign-in' })).toBeVisible()
    expect(sent).toEqual([
      expect.objectContaining({
        full_name: 'Asha Patil',
        email: 'asha@example.in',
        password: 'correct horse',
        device: expect.any(String) as unknown,
      }),
    ])
  })

  it('lets a driver in at once where the policy says so, in the language of the door', async () => {
    policyIs('driver')
    const spoken: unknown[] = []
    server.use(
      http.put('/api/auth/me', async ({ request }) => {
        spoken.push(await request.json())
        return HttpResponse.json({})
      }),
    )

    await register(() =>
      HttpResponse.json({
        access_token: tokenOf({ role: 'driver' }),
        token_type: 'bearer',
        user: {},
      }),
    )

    expect(await screen.findByText('Elsewhere: /driver')).toBeVisible()
    expect(currentToken()?.role).toBe('driver')
    expect(spoken).toEqual([{ language: 'en' }])
  })

  it('is not offered where it is closed', async () => {
    policyIs('disabled')

    await open()

    expect(await screen.findByRole('heading', { name: 'Registration is closed' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Send registration' })).not.toBeInTheDocument()
  })
})

describe('a refusal', () => {
  it('stands at the e-mail when it is taken', async () => {
    await register(() =>
      refusal(409, 'identity.email-taken', {
        errors: [{ field: 'email', code: 'taken', message: 'is taken', params: {} }],
      }),
    )

    await waitFor(() => {
      expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription('This is taken already.')
    })
    expect(screen.getByLabelText('Full name')).toHaveValue('Asha Patil')
  })

  it('says that it was closed meanwhile, and what to do', async () => {
    const { user } = await register(() => {
      policyIs('disabled')
      return refusal(403, 'identity.registration-closed')
    })

    expect(await screen.findByRole('heading', { name: 'Registration is closed' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Go to sign-in' }))
    expect(await screen.findByText('Elsewhere: /sign-in')).toBeVisible()
  })

  it.each([
    [429, 'identity.too-many-tries', { minutes: 7, retry_after_seconds: 400 }, /Wait 7 minutes/],
    [503, 'storage.unavailable', {}, /The database is away/],
    [500, 'server.unexpected', {}, /Something failed on the server/],
  ])('%i %s is said in words, and nothing is lost', async (status, code, params, words) => {
    await register(() => refusal(status, code, { params }))

    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByLabelText('Password')).toHaveValue('correct horse')
  })

  it('of the server stands at its field', async () => {
    await register(() =>
      refusal(422, 'input.invalid', {
        errors: [{ field: 'full_name', code: 'too-long', message: '', params: { most: 100 } }],
      }),
    )

    await waitFor(() => {
      expect(screen.getByLabelText('Full name')).toHaveAccessibleDescription(
        'At most 100 characters.',
      )
    })
  })
})

describe('the rule for passwords', () => {
  it('is told while typing', async () => {
    const { user } = await open()
    const password = await screen.findByLabelText('Password')
    expect(password).toHaveAccessibleDescription(/At least 8 characters/)

    await user.type(password, 'seven77')
    expect(password).toHaveAccessibleDescription('1 character is still missing.')
    await user.type(password, '8')
    expect(password).toHaveAccessibleDescription('Long enough')
    await user.clear(password)
    await user.click(password)
    await user.paste('क'.repeat(25))
    expect(password).toHaveAccessibleDescription('This is too long. Take a shorter one.')
  })

  it('is kept before anything is sent', async () => {
    const { sent } = await register(() => HttpResponse.json({}), 'short')

    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(
      '3 characters are still missing.',
    )
    expect(screen.getByLabelText('Password')).toHaveAttribute('aria-invalid', 'true')
    expect(sent).toEqual([])
  })
})

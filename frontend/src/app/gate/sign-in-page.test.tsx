import { screen, waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { forgetSessionEnd, tokenRefused } from '@/api/client'
import { currentToken, keepToken } from '@/api/token-store'
import { refusal } from '@/testing/problem'
import { renderPages } from '@/testing/render-pages'
import { server } from '@/testing/server'
import { tokenOf } from '@/testing/token'
import { speakLanguage } from '@/text/language'
import { SignInPage } from './sign-in-page'

const house = {
  registration_policy: 'disabled',
  company_phone: '',
  company_time_zone: 'Asia/Kolkata',
}
const arrival = (role: string) => ({
  access_token: tokenOf({ role }),
  token_type: 'bearer',
  user: { id: '1', email: 'a@b.in', full_name: 'A', role, profile_id: '2' },
})

beforeEach(async () => {
  window.localStorage.clear()
  await speakLanguage('en')
  server.use(
    http.get('/api/house', () => HttpResponse.json(house)),
    http.get('/api', () => HttpResponse.json({ message: 'BusManager', version: '1.0.0' })),
  )
})

const open = (at = '/sign-in') => renderPages(at, { '/sign-in': SignInPage })

/** Opens the door and knocks; answers what was sent. */
async function knock(answer: () => Response, at?: string) {
  const sent: unknown[] = []
  server.use(
    http.post('/api/auth/login', async ({ request }) => {
      sent.push(await request.json())
      return answer()
    }),
  )
  const { user, ...view } = await open(at)
  await user.type(await screen.findByLabelText('E-mail'), ' desk@tamhini.example ')
  await user.type(screen.getByLabelText('Password'), 'tamhini 26')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  return { ...view, user, sent }
}

describe('signing in', () => {
  it.each([
    ['admin', '/office'],
    ['driver', '/driver'],
    ['repair_org', '/workshop'],
  ])('leads %s home', async (role, place) => {
    await knock(() => HttpResponse.json(arrival(role)))

    expect(await screen.findByText(`Elsewhere: ${place}`)).toBeVisible()
    expect(currentToken()?.role).toBe(role)
  })

  it('leads back to where one was', async () => {
    await knock(
      () => HttpResponse.json(arrival('admin')),
      '/sign-in?to=%2Foffice%2Fpeople%3Fpage%3D2',
    )

    expect(await screen.findByText('Elsewhere: /office/people?page=2')).toBeVisible()
  })

  it('sends the same word of this device each time, and no blanks around the e-mail', async () => {
    const { sent, user } = await knock(() => refusal(503, 'identity.crowded', { retryAfter: 3 }))
    await screen.findByText(/Many people/)

    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    await waitFor(() => {
      expect(sent).toHaveLength(2)
    })

    expect(sent[0]).toEqual({
      email: 'desk@tamhini.example',
      password: 'tamhini 26',
      device: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    })
    expect(sent[1]).toEqual(sent[0])
  })

  it('takes along the language that was chosen at the door', async () => {
    const told: unknown[] = []
    server.use(
      http.put('/api/auth/me', async ({ request }) => {
        told.push(request.headers.get('Authorization'), await request.json())
        return HttpResponse.json({})
      }),
      http.post('/api/auth/login', () => HttpResponse.json(arrival('driver'))),
    )
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: 'हिन्दी' }))
    await user.type(await screen.findByLabelText('ई-मेल'), 'a@b.in')
    await user.type(screen.getByLabelText('पासवर्ड'), 'something')
    await user.click(screen.getByRole('button', { name: 'साइन इन करें' }))

    expect(await screen.findByText('Elsewhere: /driver')).toBeVisible()
    expect(told).toEqual([`Bearer ${currentToken()?.text ?? ''}`, { language: 'hi' }])
  })
})

describe('a refusal', () => {
  it('says how many tries are left, keeps what was typed, and takes the right one then', async () => {
    let right = false
    const { user } = await knock(() =>
      right
        ? HttpResponse.json(arrival('driver'))
        : refusal(401, 'identity.wrong-credentials', { params: { tries_left: 3 } }),
    )

    expect(await screen.findByText(/3 tries left, then a pause of 15 minutes/)).toBeVisible()
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/3 tries left/)
    expect(screen.getByLabelText('Password')).toHaveFocus()
    expect(screen.getByLabelText('E-mail')).toHaveValue('desk@tamhini.example')
    expect(currentToken()).toBeNull()

    right = true
    await user.type(screen.getByLabelText('Password'), '!{Enter}')

    expect(await screen.findByText('Elsewhere: /driver')).toBeVisible()
  })

  it('says that the pause begins when no try is left', async () => {
    await knock(() => refusal(401, 'identity.wrong-credentials', { params: { tries_left: 0 } }))

    expect(await screen.findByText(/Now comes a pause of 15 minutes/)).toBeVisible()
  })

  it('says when one may try again', async () => {
    await knock(() =>
      refusal(429, 'identity.too-many-tries', {
        params: { retry_after_seconds: 600, minutes: 10 },
        retryAfter: 600,
      }),
    )

    expect(await screen.findByText(/You can try again at \d\d:\d\d\./)).toBeVisible()
  })

  it.each([
    [403, 'identity.waiting-for-approval', /Your registration is waiting/],
    [403, 'identity.switched-off', /Your account is switched off/],
    [503, 'identity.crowded', /Many people are signing in/],
    [503, 'storage.unavailable', /The database is away/],
    [500, 'server.unexpected', /Something failed on the server/],
  ])('%i %s is said in words, with the number to tell', async (status, code, words) => {
    await knock(() => refusal(status, code))

    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByRole('alert')).toHaveTextContent('req-42')
  })

  it('by silence is said, and can be tried again', async () => {
    let away = true
    await knock(() => (away ? HttpResponse.error() : HttpResponse.json(arrival('driver'))))
    expect(await screen.findByRole('alert')).toHaveTextContent('The server does not answer')

    away = false
    screen.getByRole('button', { name: 'Try again' }).click()

    expect(await screen.findByText('Elsewhere: /driver')).toBeVisible()
  })

  it('of the shape comes before anything is sent', async () => {
    const { user } = await open()
    await user.type(await screen.findByLabelText('E-mail'), 'desk')

    await user.click(screen.getByRole('button', { name: 'Sign in' }))

    expect(await screen.findByText(/not an e-mail address/)).toBeVisible()
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('This is needed.')
    expect(screen.getByLabelText('E-mail')).toHaveFocus()
  })
})

describe('the page', () => {
  it('begins at the e-mail, shows the password on demand, and tells of Caps Lock', async () => {
    const { user } = await open()
    const password = await screen.findByLabelText('Password')
    expect(screen.getByLabelText('E-mail')).toHaveFocus()
    expect(password).toHaveAttribute('type', 'password')

    await user.type(password, '{CapsLock}a')
    expect(screen.getByText('Caps Lock is on.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /show/i }))

    expect(password).toHaveAttribute('type', 'text')
  })

  it('says why one has to sign in again', async () => {
    const token = tokenOf()
    keepToken(token)
    tokenRefused(token)

    await open()

    expect(await screen.findByText('You were signed out')).toBeVisible()
    forgetSessionEnd()
  })

  it('says that the server is away, and shows by itself when it is back', async () => {
    let away = true
    server.use(
      http.get('/health', () =>
        away ? HttpResponse.error() : HttpResponse.json({ status: 'healthy' }),
      ),
    )
    const { user } = await open()
    expect(await screen.findByRole('alert')).toHaveTextContent('The server does not answer')

    away = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    await waitFor(() => {
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    })
  })

  it('says that the server cannot work yet', async () => {
    server.use(http.get('/health', () => HttpResponse.json({ status: 'away' }, { status: 503 })))

    await open()

    expect(await screen.findByRole('alert')).toHaveTextContent('The server is not ready yet')
  })

  it('offers registration only where somebody may register', async () => {
    await open()
    await screen.findByText(/Forgotten/)
    expect(screen.queryByRole('link', { name: 'Register' })).not.toBeInTheDocument()
  })

  it.each(['approval', 'driver'])('offers registration where the policy is %s', async (policy) => {
    server.use(
      http.get('/api/house', () => HttpResponse.json({ ...house, registration_policy: policy })),
    )

    await open()

    expect(await screen.findByRole('link', { name: 'Register' })).toHaveAttribute(
      'href',
      '/register',
    )
  })

  it('names the telephone of the office', async () => {
    server.use(
      http.get('/api/house', () =>
        HttpResponse.json({ ...house, company_phone: '020-5550 0142, 98220 00000' }),
      ),
    )

    await open()

    const phone = await screen.findByRole('link', { name: '020-5550 0142, 98220 00000' })
    expect(phone).toHaveAttribute('href', 'tel:02055500142')
  })

  it('leads to the first run where nobody is there yet', async () => {
    server.use(http.get('/api/first-run', () => HttpResponse.json({ needed: true })))

    await open()

    expect(await screen.findByText('Elsewhere: /first-run')).toBeVisible()
  })

  it('says at its foot which version answers', async () => {
    await open()

    expect(await screen.findByText('BusManager 1.0.0')).toBeVisible()
  })
})

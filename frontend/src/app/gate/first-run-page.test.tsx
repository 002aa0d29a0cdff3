import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { currentToken } from '@/api/token-store'
import { refusal } from '@/testing/problem'
import { renderPages } from '@/testing/render-pages'
import { server } from '@/testing/server'
import { signInAs, tokenOf } from '@/testing/token'
import { speakLanguage, spokenNow } from '@/text/language'
import { FirstRunPage } from './first-run-page'

beforeEach(async () => {
  window.localStorage.clear()
  await speakLanguage('en')
  server.use(
    http.get('/api/first-run', () => HttpResponse.json({ needed: true })),
    http.get('/api', () => HttpResponse.json({ message: '', version: '1' })),
    http.put('/api/auth/me', () => HttpResponse.json({})),
  )
})

const open = () => renderPages('/first-run', { '/first-run': FirstRunPage })

describe('the first step', () => {
  async function become(answer: () => Response) {
    const sent: unknown[] = []
    server.use(
      http.post('/api/first-run', async ({ request }) => {
        sent.push(await request.json())
        return answer()
      }),
    )
    const view = await open()
    await view.user.type(await screen.findByLabelText('Code of the server'), 'k7qx m3pd')
    await view.user.type(screen.getByLabelText('Full name'), 'Asha Patil')
    await view.user.type(screen.getByLabelText('E-mail'), 'asha@example.in')
    await view.user.type(screen.getByLabelText('Password'), 'correct horse')
    await view.user.click(screen.getByRole('button', { name: 'Make my account' }))
    return { ...view, sent }
  }

  it('makes the first person of the office and goes on with the company', async () => {
    const { sent } = await become(() =>
      HttpResponse.json({ access_token: tokenOf(), token_type: 'bearer', user: {} }),
    )

    expect(await screen.findByRole('heading', { name: 'Your company' })).toHaveFocus()
    expect(currentToken()?.role).toBe('admin')
    expect(sent).toEqual([
      {
        code: 'k7qx m3pd',
        full_name: 'Asha Patil',
        email: 'asha@example.in',
        password: 'correct horse',
      },
    ])
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem')
    expect(steps[0]).toHaveTextContent('You (done)')
    expect(steps[1]).toHaveAttribute('aria-current', 'step')
  })

  it('explains where the code stands', async () => {
    const { user } = await open()

    await user.click(await screen.findByText('Where do I find the code?'))

    expect(screen.getByText(/docker compose logs app/)).toBeVisible()
  })

  it('says at the code that it is another one', async () => {
    await become(() => refusal(403, 'identity.wrong-first-run-code'))

    await waitFor(() => {
      expect(screen.getByLabelText('Code of the server')).toHaveAccessibleDescription(
        /not the code that the server printed/,
      )
    })
    expect(screen.getByLabelText('Password')).toHaveValue('correct horse')
  })

  it('says at the code when it was tried too often', async () => {
    await become(() =>
      refusal(429, 'identity.too-many-tries', { params: { minutes: 15 }, retryAfter: 900 }),
    )

    await waitFor(() => {
      expect(screen.getByLabelText('Code of the server')).toHaveAccessibleDescription(
        /Wait 15 minutes/,
      )
    })
  })

  it('leads to sign-in when somebody else was faster', async () => {
    await become(() => {
      server.use(http.get('/api/first-run', () => HttpResponse.json({ needed: false })))
      return refusal(409, 'identity.not-the-first')
    })

    expect(
      await screen.findByRole('heading', { name: 'The first account is there already' }),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to sign-in' })).toBeVisible()
  })

  it.each([
    [409, 'identity.email-taken', 'email', 'taken', 'E-mail', 'This is taken already.'],
    [422, 'input.invalid', 'password', 'too-many-bytes', 'Password', /too long/],
    [422, 'input.invalid', 'email', 'not-an-email', 'E-mail', /not an e-mail address/],
  ])('%i %s stands at its field', async (status, code, field, flaw, label, words) => {
    await become(() =>
      refusal(status, code, { errors: [{ field, code: flaw, message: '', params: { most: 72 } }] }),
    )

    await waitFor(() => {
      expect(screen.getByLabelText(label)).toHaveAccessibleDescription(words)
    })
  })

  it.each([
    [503, 'storage.unavailable', /The database is away/],
    [500, 'server.unexpected', /Something failed on the server/],
  ])('%i %s loses nothing', async (status, code, words) => {
    await become(() => refusal(status, code))

    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByLabelText('Code of the server')).toHaveValue('k7qx m3pd')
  })
})

it('is over for whoever comes later', async () => {
  server.use(http.get('/api/first-run', () => HttpResponse.json({ needed: false })))

  await open()

  expect(
    await screen.findByRole('heading', { name: 'The first account is there already' }),
  ).toBeVisible()
})

it('is nothing for a driver', async () => {
  signInAs('driver')

  await open()

  expect(await screen.findByText('Elsewhere: /driver')).toBeVisible()
})

describe('the company', () => {
  const row = (key: string, value: string) => ({
    id: key,
    key,
    value,
    created_at: '2026-11-21T14:20:00+05:30',
    updated_at: '2026-11-21T14:20:00+05:30',
  })

  beforeEach(() => {
    signInAs('admin')
  })

  async function openCompany(kept: readonly ReturnType<typeof row>[] = []) {
    server.use(http.get('/api/settings', () => HttpResponse.json(kept)))
    const view = await open()
    const name = await screen.findByLabelText('Name of the company')
    return { ...view, name }
  }

  function takeSettings(answer: () => Response = () => HttpResponse.json([])) {
    const sent: unknown[] = []
    server.use(
      http.put('/api/settings', async ({ request }) => {
        sent.push(await request.json())
        return answer()
      }),
    )
    return sent
  }

  it('needs its name only, and nothing else is decided by it', async () => {
    const sent = takeSettings()
    const { user, name } = await openCompany([row('company_name', 'BusManager')])

    await user.click(screen.getByRole('button', { name: 'Go on to the office' }))
    expect(name).toHaveAccessibleDescription('This is needed.')
    expect(sent).toEqual([])
    await user.type(name, 'Tamhini Roadlines')
    await user.click(screen.getByRole('button', { name: 'Go on to the office' }))

    expect(await screen.findByText('Elsewhere: /office')).toBeVisible()
    expect(sent).toEqual([
      {
        settings: [
          { key: 'company_name', value: 'Tamhini Roadlines' },
          { key: 'company_time_zone', value: 'Asia/Kolkata' },
        ],
      },
    ])
  })

  it('is saved with all that was given, and the office is spoken to in its language', async () => {
    const sent = takeSettings()
    const languages: unknown[] = []
    server.use(
      http.put('/api/auth/me', async ({ request }) => {
        languages.push(await request.json())
        return HttpResponse.json({})
      }),
    )
    const { user, name } = await openCompany()
    await user.type(name, 'Tamhini Roadlines')
    await user.type(screen.getByLabelText(/GSTIN/), '27abcde1234f1z5')
    await user.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Kathmandu')
    await user.type(screen.getByLabelText(/Address/), 'Gat 114{Enter}Pune')
    await user.type(screen.getByLabelText(/Diesel price today/), '93.02')
    await user.selectOptions(screen.getByLabelText('Language of the office'), 'हिन्दी')

    await user.click(screen.getByRole('button', { name: 'Go on to the office' }))

    expect(await screen.findByText('Elsewhere: /office')).toBeVisible()
    expect(sent).toEqual([
      {
        settings: [
          { key: 'company_name', value: 'Tamhini Roadlines' },
          { key: 'company_gst', value: '27ABCDE1234F1Z5' },
          { key: 'company_time_zone', value: 'Asia/Kathmandu' },
          { key: 'company_address', value: 'Gat 114\nPune' },
          { key: 'fuel_price_per_liter', value: '93.02' },
        ],
      },
    ])
    expect(languages).toEqual([{ language: 'hi' }])
    expect(spokenNow().language).toBe('hi')
  })

  it('shows what was given before, and can be left for later', async () => {
    const { user, name } = await openCompany([
      row('company_name', 'Tamhini Roadlines'),
      row('company_gst', '27ABCDE1234F1Z5'),
    ])

    expect(name).toHaveValue('Tamhini Roadlines')
    expect(screen.getByLabelText(/GSTIN/)).toHaveValue('27ABCDE1234F1Z5')
    await user.click(screen.getByRole('link', { name: 'Later' }))

    expect(await screen.findByText('Elsewhere: /office')).toBeVisible()
  })

  it('refuses a GSTIN of another length before anything is sent', async () => {
    const sent = takeSettings()
    const { user, name } = await openCompany()
    await user.type(name, 'Tamhini')
    await user.type(screen.getByLabelText(/GSTIN/), '27ABCDE')

    await user.click(screen.getByRole('button', { name: 'Go on to the office' }))

    expect(screen.getByLabelText(/GSTIN/)).toHaveAccessibleDescription(
      'A GSTIN has 15 letters and digits.',
    )
    expect(sent).toEqual([])
  })

  it('says at the field what the server refuses', async () => {
    takeSettings(() =>
      refusal(422, 'input.invalid', {
        errors: [
          {
            field: 'fuel_price_per_liter',
            code: 'out-of-range',
            message: '',
            params: { least: 0, most: 10_000 },
          },
        ],
      }),
    )
    const { user, name } = await openCompany()
    await user.type(name, 'Tamhini')

    await user.click(screen.getByRole('button', { name: 'Go on to the office' }))

    await waitFor(() => {
      expect(screen.getByLabelText(/Diesel price/)).toHaveAccessibleDescription(
        /From 0 to 10,000, please./,
      )
    })
  })

  it('keeps what was typed when a call fails, and goes on with the next try', async () => {
    let away = true
    takeSettings(() => (away ? refusal(503, 'storage.unavailable') : HttpResponse.json([])))
    const { user, name } = await openCompany()
    await user.type(name, 'Tamhini')
    await user.click(screen.getByRole('button', { name: 'Go on to the office' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The database is away')
    expect(name).toHaveValue('Tamhini')

    away = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Elsewhere: /office')).toBeVisible()
  })

  it('says when what was given before does not come', async () => {
    server.use(http.get('/api/settings', () => refusal(500, 'server.unexpected')))
    await open()

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'What was entered before did not come',
    )
    server.use(http.get('/api/settings', () => HttpResponse.json([])))
    screen.getByRole('button', { name: 'Try again' }).click()
    expect(await screen.findByLabelText('Name of the company')).toBeVisible()
  })

  it('may have its logo at once', async () => {
    await openCompany()

    expect(screen.getByRole('group', { name: /Logo/ })).toBeVisible()
  })
})

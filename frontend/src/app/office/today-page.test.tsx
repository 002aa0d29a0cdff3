import { screen, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { renderRoutes, wellServer } from '@/testing/render-routes'
import { server } from '@/testing/server'

const waiting = (count: number) =>
  http.get('/api/registrations', () =>
    HttpResponse.json([], { headers: { 'X-Total-Count': String(count) } }),
  )
const unread = (count: number) =>
  http.get('/api/notifications/unread', () => HttpResponse.json({ unread: count }))
const serverIs = (state: object) =>
  http.get('/api/operations/health', () => HttpResponse.json({ ...wellServer, ...state }))

async function open(...handlers: Parameters<typeof server.use>) {
  const rendered = renderRoutes('/office')
  server.use(...handlers)
  return rendered
}

describe('what waits', () => {
  it('is said in the heading, and the one marigold button leads to the first of it', async () => {
    await open(waiting(2), unread(1))

    expect(
      await screen.findByRole('heading', { name: '3 things wait for you' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Decide 2 registrations' })).toHaveAttribute(
      'href',
      '/office/people/waiting',
    )
    expect(document.querySelectorAll('main .btn.primary')).toHaveLength(1)
  })

  it('is read before anything else when nothing has to be decided', async () => {
    await open(unread(1))

    expect(await screen.findByRole('heading', { name: '1 thing waits for you' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Read 1 message' })).toHaveAttribute(
      'href',
      '/office/inbox',
    )
  })

  it('may be nothing, and then there is no marigold', async () => {
    await open()

    expect(
      await screen.findByRole('heading', { name: 'Nothing waits for you' }),
    ).toBeInTheDocument()
    expect(document.querySelector('main .btn.primary')).toBeNull()
  })

  it('can be asked again when it did not come', async () => {
    const { user } = await open(
      http.get('/api/registrations', () =>
        HttpResponse.json({}, { status: 500, headers: { 'X-Request-Id': 'r-9' } }),
      ),
    )
    const sheet = await screen.findByRole('alert')
    expect(within(sheet).getByText(/r-9/)).toBeInTheDocument()
    server.use(waiting(5))

    await user.click(within(sheet).getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('5 registrations')).toBeInTheDocument()
  })
})

describe('the server', () => {
  it('is well, and that is the heading', async () => {
    await open(serverIs({}))

    expect(await screen.findByRole('heading', { name: 'The server is well' })).toBeInTheDocument()
    expect(screen.getByText('answers in 3 ms')).toBeInTheDocument()
    expect(screen.getByText('40 GB')).toBeInTheDocument()
  })

  it('wants somebody when it says so, and what is wrong stands out', async () => {
    await open(serverIs({ last_backup_at: null, attention: ['no_backup'] }))

    expect(await screen.findByRole('heading', { name: 'The server needs you' })).toBeInTheDocument()
    expect(screen.getByText('none yet')).toHaveClass('neg')
  })

  it.each([
    [{ database_answers: false, attention: ['database_away'] }, 'does not answer'],
    [
      { missing_changes: ['a'], attention: ['database_not_prepared'] },
      'is not prepared for this version',
    ],
  ])('says of its database %o: %s', async (state, words) => {
    await open(serverIs(state))

    expect(await screen.findByText(words)).toHaveClass('neg')
  })
})

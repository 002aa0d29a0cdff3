import { act, screen, waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { heard, lost } from '@/api/reach'
import { renderRoutes } from '@/testing/render-routes'
import { server } from '@/testing/server'

const message = (id: number, read = false) => ({
  id: `n-${id}`,
  title: `Message ${id}`,
  message: 'Please call the office',
  type: 'info',
  read,
  kind: 'role_changed',
  params: {},
  created_at: '2026-11-21T14:20:00+05:30',
})

async function open(...handlers: Parameters<typeof server.use>) {
  const rendered = renderRoutes('/driver', 'driver')
  server.use(...handlers)
  return rendered
}

afterEach(heard)

describe('a driver without a trip', () => {
  it('is greeted and told what will come', async () => {
    await open()

    expect(await screen.findByText('Hello, Ramesh Kale')).toBeInTheDocument()
    expect(
      await screen.findByRole('heading', { name: 'No trip is planned for you' }),
    ).toBeInTheDocument()
    expect(await screen.findByText(/^No messages yet/)).toBeInTheDocument()
  })

  it('sees the newest messages, the unread ones marked in words', async () => {
    await open(
      http.get('/api/notifications', () =>
        HttpResponse.json([message(1), message(2, true), message(3), message(4)]),
      ),
    )

    expect(await screen.findByText('Message 1')).toBeInTheDocument()
    expect(screen.getAllByText('new')).toHaveLength(2)
    expect(screen.queryByText('Message 4')).toBeNull()
    expect(screen.getAllByText('21 Nov 2026, 14:20')).toHaveLength(3)
  })

  it('can ask for the messages again when they did not come', async () => {
    const { user } = await open(
      http.get('/api/notifications', () => HttpResponse.json({}, { status: 500 }), { once: true }),
    )

    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByText(/^No messages yet/)).toBeInTheDocument()
  })

  it('sees whether the phone is connected', async () => {
    await open()
    expect(await screen.findByText('Connected to the server')).toBeInTheDocument()

    void act(lost)

    await waitFor(() => {
      expect(screen.getByText('No connection to the server')).toBeInTheDocument()
    })
  })
})

it('shows a workshop what will stand on its page', async () => {
  await renderRoutes('/workshop', 'repair_org')

  expect(await screen.findByRole('heading', { level: 1, name: 'Your jobs' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'No job yet' })).toBeInTheDocument()
})

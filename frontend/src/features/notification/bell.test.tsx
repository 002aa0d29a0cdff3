import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { refusal } from '@/testing/problem'
import { renderPages } from '@/testing/render-pages'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { Bell } from './bell'

let unread = 2

const message = (id: string, told: Record<string, unknown> = {}) => ({
  id,
  title: `Title ${id}`,
  message: `Text ${id}`,
  type: 'info',
  read: false,
  link: '/admin/drivers',
  created_at: '2026-11-21T14:20:00+05:30',
  kind: 'role_changed',
  params: {},
  ...told,
})

beforeEach(() => {
  unread = 2
  signInAs('admin')
  server.use(
    http.get('/api/notifications/unread', () => HttpResponse.json({ unread })),
    http.get('/api/notifications', () =>
      HttpResponse.json([message('1'), message('2', { link: null }), message('3', { read: true })]),
    ),
  )
})

const open = () => renderPages('/', { '/': () => <Bell inbox="/office/inbox" /> })
const bell = (name: RegExp) => screen.findByRole('button', { name })

it('says how many messages are new, and follows the news', async () => {
  const { queries } = await open()
  expect(await bell(/Messages, 2 new/)).toBeVisible()

  unread = 3
  await queries.invalidateQueries({ queryKey: ['notification'] })
  expect(await bell(/Messages, 3 new/)).toBeVisible()

  unread = 0
  await queries.invalidateQueries({ queryKey: ['notification'] })
  expect(await bell(/^Messages$/)).toBeVisible()
})

it('shows the latest, and each leads where it belongs and is read then', async () => {
  const read: unknown[] = []
  server.use(
    http.put('/api/notifications/:id/read', ({ params }) => {
      read.push(params.id)
      return HttpResponse.json({})
    }),
  )
  const { user } = await open()
  await user.click(await bell(/Messages/))
  const box = within(await screen.findByRole('dialog', { name: 'Messages' }))
  expect(await box.findAllByRole('listitem')).toHaveLength(3)
  expect(box.getByRole('link', { name: /Title 2/ })).toHaveAttribute('href', '/office/inbox')

  await user.click(box.getByRole('link', { name: /Title 1/ }))

  expect(await screen.findByText('Elsewhere: /admin/drivers')).toBeVisible()
  await waitFor(() => {
    expect(read).toEqual(['1'])
  })
})

it('leads to all of them', async () => {
  const { user } = await open()
  await user.click(await bell(/Messages/))

  await user.click(await screen.findByRole('link', { name: 'All messages' }))

  expect(await screen.findByText('Elsewhere: /office/inbox')).toBeVisible()
})

it('says that there is nothing', async () => {
  server.use(http.get('/api/notifications', () => HttpResponse.json([])))
  const { user } = await open()

  await user.click(await bell(/Messages/))

  expect(await screen.findByText('No messages yet')).toBeVisible()
})

it('says that they did not come', async () => {
  server.use(http.get('/api/notifications', () => refusal(500, 'server.unexpected')))
  const { user } = await open()

  await user.click(await bell(/Messages/))

  expect(await screen.findByRole('alert')).toHaveTextContent('Something failed on the server')
})

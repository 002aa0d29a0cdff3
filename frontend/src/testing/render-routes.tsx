import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { makeQueryClient } from '@/api/query-client'
import { FailedPage } from '@/app/failed-page'
import { MissingPage } from '@/app/missing-page'
import { routeTree } from '@/app/routes'
import { followSession } from '@/app/session'
import { eventStream } from './event-stream'
import { server } from './server'
import { signInAs } from './token'

const names = { admin: 'Asha Kulkarni', driver: 'Ramesh Kale', repair_org: 'Karvand Motor Works' }

/** Somebody signs in and opens an address of the real application; the server knows what its frame asks for. */
export async function renderRoutes(address: string, role: keyof typeof names = 'admin') {
  const stream = eventStream()
  server.use(
    stream.handler,
    http.get('/api/auth/me', () => HttpResponse.json(meAs(role))),
    http.get('/api/notifications/unread', () => HttpResponse.json({ unread: 0 })),
    http.get('/api/notifications', () => HttpResponse.json([])),
    http.get('/api/buses', () => HttpResponse.json([])),
    http.get('/api/drivers', () => HttpResponse.json([])),
    http.get('/api/trips', () => HttpResponse.json([])),
    http.get('/api/routes', () => HttpResponse.json([])),
    http.get('/api/repairs/organizations', () => HttpResponse.json([])),
    http.get('/api/expense-categories', () => HttpResponse.json([])),
    http.get('/api/registrations', () =>
      HttpResponse.json([], { headers: { 'X-Total-Count': '0' } }),
    ),
    http.get('/api/trips/board', () => HttpResponse.json(emptyBoard)),
    http.get('/api/trips', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/absences', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/operations/health', () => HttpResponse.json(wellServer)),
    http.get('/api/house', () => HttpResponse.json(houseOfAll)),
    http.get('/api/papers', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/settings/expiry_alert_days', () =>
      HttpResponse.json({ key: 'expiry_alert_days', value: '30' }),
    ),
  )
  signInAs(role)
  return { stream, ...(await renderAddress(address)) }
}

/** Opens an address as whoever is signed in, or nobody. */
export async function renderAddress(address: string) {
  const queries = makeQueryClient()
  const router = createRouter({
    routeTree,
    context: { queries },
    history: createMemoryHistory({ initialEntries: [address] }),
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: MissingPage,
  })
  const forget = followSession(router, queries)
  await router.load()
  const user = userEvent.setup()
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, user, router, queries, forget }
}

export const meAs = (role: keyof typeof names, language = 'en') => ({
  id: 'account-1',
  email: 'desk@tamhini.example',
  full_name: names[role],
  role,
  profile_id: 'person-1',
  language,
})

export const wellServer = {
  status: 'healthy',
  database_answers: true,
  database_answer_millis: 3,
  database_version: '17.2',
  missing_changes: [],
  disk_free_bytes: 40 * 1024 ** 3,
  last_backup_at: new Date().toISOString(),
  attention: [],
}

const emptyBoard = {
  date: '2026-11-21',
  begins_at: '2026-11-21T00:00:00+05:30',
  ends_at: '2026-11-22T00:00:00+05:30',
  trips: [],
  takings: {
    until: '2026-11-21T14:20:00+05:30',
    taken: 0,
    compared_date: '2026-11-14',
    taken_then: 0,
  },
}

const houseOfAll = {
  registration_policy: 'disabled',
  company_phone: '020-5550 0142',
  company_time_zone: 'Asia/Kolkata',
  driver_enters_takings: false,
}

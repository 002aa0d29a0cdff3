import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

/** The server as the page sees it. A test that needs another answer says `server.use(…)`. */
export const server = setupServer(
  http.get('/health', () => HttpResponse.json({ status: 'healthy' })),
  http.get('/api/house', () =>
    HttpResponse.json({
      registration_policy: 'disabled',
      company_phone: '',
      company_time_zone: 'Asia/Kolkata',
      driver_enters_takings: false,
    }),
  ),
  http.get('/api', () => HttpResponse.json({ message: 'BusManager', version: '1.0.0' })),
  http.get('/api/first-run', () => HttpResponse.json({ needed: false })),
  http.get('/api/settings', () => HttpResponse.json([])),
)

import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

/** The server as the page sees it. A test that needs another answer says `server.use(…)`. */
export const server = setupServer(
  http.get('/health', () => HttpResponse.json({ status: 'healthy' })),
  http.get('/api/first-run', () => HttpResponse.json({ needed: false })),
  http.get('/api/settings', () => HttpResponse.json([])),
)

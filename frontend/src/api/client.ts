import createClient from 'openapi-fetch'
import type { paths } from './schema.gen'

/** A server that does not answer within this time counts as away. */
const PATIENCE_MS = 15_000

/** The server's API, typed by its document. The only way from the page to the server. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) =>
    window.fetch(request, {
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]),
    }),
})

/** An answer of the server that is not the one that was asked for. */
export class RefusedError extends Error {
  readonly status: number

  constructor(status: number) {
    super(`The server answered ${status}`)
    this.name = 'RefusedError'
    this.status = status
  }
}

/** The body of a good answer; any other answer is thrown. */
export async function body<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, response } = await call
  if (data === undefined || data === null) throw new RefusedError(response.status)
  return data
}

import createClient, { type Middleware } from 'openapi-fetch'
import { unattended } from './in-use'
import { ApiProblem, problemOf, unreachable } from './problem'
import { doubt, heardFrom } from './reach'
import type { paths } from './schema.gen'
import { currentToken, keepToken } from './token-store'

/** A server that does not answer within this time counts as away; files take as long as they take. */
const PATIENCE_MS = 15_000

/** Tells why nobody is signed in any more; the sign-in page says it. */
let ended: 'by-server' | null = null
export const sessionEnded = () => ended
export const forgetSessionEnd = () => {
  ended = null
}

const bearer: Middleware = {
  onRequest({ request }) {
    const token = currentToken()
    if (token !== null) request.headers.set('Authorization', `Bearer ${token.text}`)
    for (const [name, value] of Object.entries(unattended())) request.headers.set(name, value)
    return request
  },
  onResponse({ request, response }) {
    const shown = request.headers.get('Authorization')?.slice('Bearer '.length)
    if (response.status === 401 && shown !== undefined) tokenRefused(shown)
  },
}

/** The server does not know this token any more. */
export function tokenRefused(shown: string): void {
  // An answer to an older token says nothing about the one that we have by now.
  if (shown !== currentToken()?.text) return
  ended = 'by-server'
  keepToken(null)
}

/** The server's API, typed by its document. The only way from the page to the server. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: async (request) => {
    const patience = isFile(request) ? [] : [AbortSignal.timeout(PATIENCE_MS)]
    try {
      const response = await window.fetch(request, {
        signal: AbortSignal.any([request.signal, ...patience]),
      })
      heardFrom(response)
      return response
    } catch (thrown) {
      if (request.signal.aborted) throw thrown
      doubt()
      throw unreachable()
    }
  },
})
api.use(bearer)

const isFile = ({ url }: Request) =>
  /^\/api\/(upload\/|imports$|.+\/export$)/.test(new URL(url).pathname)

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The body of a good answer; any other answer is thrown as an {@link ApiProblem}. */
export async function body<T>(call: Call<T>): Promise<NonNullable<T>> {
  const { data } = await good(call)
  if (data === undefined || data === null)
    throw new ApiProblem({
      status: 200,
      code: 'call.misshapen',
      detail: 'An answer without a body',
    })
  return data
}

/** For calls that answer nothing. */
export async function done(call: Call<unknown>): Promise<void> {
  await good(call)
}

/** A record together with what `If-Match` needs to say later which version was seen. */
export type Tagged<T> = { readonly record: NonNullable<T>; readonly etag: string | null }

export async function tagged<T>(call: Call<T>): Promise<Tagged<T>> {
  const { data, response } = await good(call)
  if (data === undefined || data === null)
    throw new ApiProblem({
      status: 200,
      code: 'call.misshapen',
      detail: 'An answer without a body',
    })
  return { record: data, etag: response.headers.get('ETag') }
}

/** One page of a list, and how many there are in all. */
export type Listed<T> = { readonly rows: readonly T[]; readonly total: number }

export async function listed<T>(call: Call<readonly T[]>): Promise<Listed<T>> {
  const { data, response } = await good(call)
  const rows = data ?? []
  return { rows, total: Number(response.headers.get('X-Total-Count') ?? rows.length) }
}

/** A file as the server calls it. What is in it stays with the browser, which puts a long one on the disk. */
export type NamedFile = { readonly name: string; readonly content: Blob }

/** For calls that are asked for with `parseAs: 'blob'`. */
export async function file(call: Call<Blob>): Promise<NamedFile> {
  const { data, response } = await good(call)
  const [, name] =
    /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? []
  if (data === undefined || name === undefined)
    throw new ApiProblem({
      status: 200,
      code: 'call.misshapen',
      detail: 'An answer without a file',
    })
  return { name, content: data }
}

async function good<T>(call: Call<T>) {
  const answer = await call
  if (!answer.response.ok) throw problemOf(answer.response, answer.error)
  return answer
}

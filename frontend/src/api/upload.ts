import { tokenRefused } from './client'
import { ApiProblem, problemOf, unreachable } from './problem'
import { doubt, heardFrom } from './reach'
import type { components, paths } from './schema.gen'
import { currentToken } from './token-store'

export type UploadedFile = components['schemas']['FileResponse']
type UploadAddress = Extract<keyof paths, `/api/upload/${string}`>

type UploadOptions = {
  /** The header `Idempotency-Key`. */
  readonly key: string
  /** How much of it is on the way, from 0 to 1. */
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

/** Sends a file as it is. `fetch` could not tell how far it has come, which matters on a slow line. */
export function upload(
  address: UploadAddress,
  file: Blob,
  { key, onProgress, signal }: UploadOptions,
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    const shown = currentToken()?.text
    call.open('POST', address)
    call.setRequestHeader('Content-Type', file.type)
    call.setRequestHeader('Idempotency-Key', key)
    if (shown !== undefined) call.setRequestHeader('Authorization', `Bearer ${shown}`)
    call.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total)
    call.onload = () => {
      const response = answerOf(call)
      heardFrom(response)
      if (response.status === 401 && shown !== undefined) tokenRefused(shown)
      const told = jsonOf(call.responseText)
      if (response.ok && isFile(told)) resolve(told)
      else reject(response.ok ? misshapen() : problemOf(response, told))
    }
    call.onerror = () => {
      doubt()
      reject(unreachable())
    }
    call.onabort = () => {
      reject(new DOMException('Not wanted any more', 'AbortError'))
    }
    signal?.addEventListener('abort', () => {
      call.abort()
    })
    call.send(file)
  })
}

function answerOf(call: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const line of call.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return new Response(null, { status: call.status, statusText: call.statusText, headers })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isFile = (told: unknown): told is UploadedFile =>
  typeof told === 'object' && told !== null && 'url' in told

const misshapen = () =>
  new ApiProblem({ status: 200, code: 'call.misshapen', detail: 'An answer without a file' })

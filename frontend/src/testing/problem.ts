import { HttpResponse } from 'msw'

/** A refusal as the server tells it. */
export const refusal = (
  status: number,
  code: string,
  told: {
    readonly params?: Readonly<Record<string, unknown>>
    readonly errors?: readonly Readonly<Record<string, unknown>>[]
    readonly retryAfter?: number
  } = {},
) =>
  HttpResponse.json(
    {
      type: `urn:busmanager:problem:${code}`,
      title: 'Refused',
      status,
      detail: 'In the words of the server',
      code,
      params: told.params ?? {},
      errors: told.errors,
    },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'X-Request-Id': 'req-42',
        ...(told.retryAfter !== undefined && { 'Retry-After': String(told.retryAfter) }),
      },
    },
  )

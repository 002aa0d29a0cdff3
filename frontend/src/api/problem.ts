/** One member of what was sent that cannot be taken as it is. */
export type FieldProblem = {
  readonly field: string
  /** English; `code` and `params` let us say it in the language of the person. */
  readonly message: string
  readonly code?: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** Something odd that only a person can decide; the call is repeated with `confirm: [code]`. */
export type Question = {
  readonly code: string
  readonly detail: string
  readonly needs_reason: boolean
  readonly params?: Readonly<Record<string, unknown>>
}

/** The server refused, or could not be reached (`status` 0). */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
  readonly fields: readonly FieldProblem[]
  readonly questions: readonly Question[]
  /** What to tell the office, so that the call is found in the log. */
  readonly requestId: string | null
  readonly retryAfterSeconds: number | null

  constructor(told: {
    status: number
    code: string
    detail: string
    params?: Readonly<Record<string, unknown>>
    fields?: readonly FieldProblem[]
    questions?: readonly Question[]
    requestId?: string | null
    retryAfterSeconds?: number | null
  }) {
    super(told.detail)
    this.name = 'ApiProblem'
    this.status = told.status
    this.code = told.code
    this.params = told.params ?? {}
    this.fields = told.fields ?? []
    this.questions = told.questions ?? []
    this.requestId = told.requestId ?? null
    this.retryAfterSeconds = told.retryAfterSeconds ?? null
  }

  /** The same refusal, said in these words at one field. */
  at(field: string, message: string): ApiProblem {
    const { status, code, params, requestId, retryAfterSeconds } = this
    const fields = [{ field, message }]
    return new ApiProblem({
      status,
      code,
      detail: this.message,
      params,
      fields,
      requestId,
      retryAfterSeconds,
    })
  }

  /** Nothing came back: no network, no server, or too late. */
  get unreachable(): boolean {
    return this.status === 0
  }

  /** It may work later without anybody changing anything. */
  get passing(): boolean {
    return this.unreachable || this.status === 429 || this.status >= 500
  }
}

/** What stands behind an answer that is not the one that was asked for. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const told = isRecord(body) ? body : {}
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return new ApiProblem({
    status: response.status,
    code: typeof told.code === 'string' ? told.code : unnamed(response.status),
    detail: typeof told.detail === 'string' ? told.detail : response.statusText,
    params: isRecord(told.params) ? told.params : {},
    fields: Array.isArray(told.errors) ? (told.errors as FieldProblem[]) : [],
    questions: Array.isArray(told.questions) ? (told.questions as Question[]) : [],
    requestId: response.headers.get('X-Request-Id'),
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  })
}

/** A proxy in between does not speak our language. */
const unnamed = (status: number) => (status >= 500 ? 'server.unexpected' : 'call.misshapen')

export function unreachable(): ApiProblem {
  return new ApiProblem({ status: 0, code: 'server.unreachable', detail: 'No answer' })
}

/** Whatever was thrown, as a problem; what is not one is a mistake of ours. */
export function asProblem(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return new ApiProblem({ status: -1, code: 'page.failed', detail })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

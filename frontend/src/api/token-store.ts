/** What a token says about itself; the server checks it, we only read it. */
export type Token = {
  readonly text: string
  readonly session: string
  /** Whose it is. */
  readonly account: string
  readonly role: string
  /** Milliseconds since 1970. */
  readonly issuedAt: number
  readonly expiresAt: number
}

const kept = 'busmanager.token'
/** When it came: a token does not have to say so itself, and it is to be renewed half-way. */
const keptAt = 'busmanager.token.since'
const listeners = new Set<() => void>()
let token = read()

function read(): Token | null {
  const text = window.localStorage.getItem(kept)
  return text === null ? null : parse(text)
}

function parse(text: string): Token | null {
  try {
    const claims = JSON.parse(
      window.atob((text.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
    ) as Record<string, unknown>
    const expiresAt = Number(claims.exp) * 1000
    return {
      text,
      session: String(claims.sid),
      account: String(claims.sub),
      role: String(claims.role),
      issuedAt: Number(claims.iat ?? 0) * 1000 || since() || Date.now(),
      expiresAt,
    }
  } catch {
    return null
  }
}

function since() {
  return Number(window.localStorage.getItem(keptAt))
}

/** The proof of who is signed in on this device; null when nobody is. */
export const currentToken = () => token

export function keepToken(text: string | null): void {
  if (text === null) {
    window.localStorage.removeItem(kept)
    window.localStorage.removeItem(keptAt)
  } else {
    // Before the token: other tabs read it when that one changes.
    window.localStorage.setItem(keptAt, String(Date.now()))
    window.localStorage.setItem(kept, text)
  }
  token = text === null ? null : parse(text)
  for (const listener of listeners) listener()
}

export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

// Whoever signs in or out in one tab does so in all.
window.addEventListener('storage', (event) => {
  if (event.key === kept || event.key === null) look()
})
// A page that comes back by the browser's back button was not told.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) look()
})

function look() {
  token = read()
  for (const listener of listeners) listener()
}

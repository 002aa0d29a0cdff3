/** What a token says about itself; the server checks it, we only read it. */
export type Token = {
  readonly text: string
  readonly session: string
  readonly role: string
  /** Milliseconds since 1970. */
  readonly issuedAt: number
  readonly expiresAt: number
}

const kept = 'busmanager.token'
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
      role: String(claims.role),
      issuedAt: claims.iat === undefined ? Date.now() : Number(claims.iat) * 1000,
      expiresAt,
    }
  } catch {
    return null
  }
}

/** The proof of who is signed in on this device; null when nobody is. */
export const currentToken = () => token

export function keepToken(text: string | null): void {
  if (text === null) window.localStorage.removeItem(kept)
  else window.localStorage.setItem(kept, text)
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
  if (event.key !== kept) return
  token = event.newValue === null ? null : parse(event.newValue)
  for (const listener of listeners) listener()
})

import { keepToken } from '@/api/token-store'

type Claims = { role?: string; session?: string; issuedAt?: Date; expiresAt?: Date }

const DAY_MS = 86_400_000

/** A token as the server makes them; only the signature is none. */
export function tokenOf({
  role = 'admin',
  session = 'session-1',
  issuedAt,
  expiresAt = new Date(Date.now() + DAY_MS),
}: Claims = {}): string {
  const claims = {
    sub: 'account-1',
    sid: session,
    role,
    profile_id: 'person-1',
    iat: issuedAt && issuedAt.getTime() / 1000,
    exp: expiresAt.getTime() / 1000,
  }
  return ['{"alg":"HS256"}', JSON.stringify(claims), 'unsigned']
    .map((part) => window.btoa(part))
    .join('.')
}

export function signInAs(role: string, claims: Omit<Claims, 'role'> = {}): void {
  keepToken(tokenOf({ role, ...claims }))
}

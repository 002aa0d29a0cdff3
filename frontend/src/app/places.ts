import { currentToken } from '@/api/token-store'

/** The three places of work; each role is at home in one of them. */
const homes = { admin: '/office', driver: '/driver', repair_org: '/workshop' } as const

export type Place = (typeof homes)[keyof typeof homes]

/** Where the person who is signed in is at home; the door when nobody is. */
export function home(): Place | '/sign-in' {
  const role = currentToken()?.role
  return role !== undefined && role in homes ? homes[role as keyof typeof homes] : '/sign-in'
}

/** Addresses of the original's pages, which stand in its notifications and in people's bookmarks. */
export const aliases: Readonly<Record<string, string>> = {
  '/login': '/sign-in',
  '/signup': '/register',
  '/dashboard': '/',
  '/admin': '/office',
  '/admin/drivers': '/office/people',
  '/admin/settings': '/office/settings',
  '/repair': '/workshop',
  '/driver/profile': '/driver/me',
}

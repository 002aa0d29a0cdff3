import { currentToken } from '@/api/token-store'

/** The three places of work; each role is at home in one of them. */
const homes = { admin: '/office', driver: '/driver', repair_org: '/workshop' } as const

export type Place = (typeof homes)[keyof typeof homes]

/** Where the person who is signed in is at home; the door when nobody is. */
export function home(): Place | '/sign-in' {
  const role = currentToken()?.role
  return role !== undefined && role in homes ? homes[role as keyof typeof homes] : '/sign-in'
}

/** Addresses of the original's pages, and former ones of our own, which stand in notifications and in people's bookmarks. */
export const aliases: Readonly<Record<string, string>> = {
  '/login': '/sign-in',
  '/signup': '/register',
  '/dashboard': '/',
  '/admin/buses': '/office/buses',
  '/admin/routes': '/office/routes',
  '/admin/schedules': '/office/timetable',
  '/admin/repair-organizations': '/office/workshops',
  '/admin/expense-categories': '/office/categories',
  '/admin/settings': '/office/settings',
  '/driver/me': '/driver/profile',
  '/repair/profile': '/workshop/profile',
  '/workshop/account': '/workshop/profile',
}

/** Other addresses of the original, and what lies below them: the start page, which says that theirs is not there. */
export const withoutPage = {
  '/admin/$': '/office',
  '/repair/$': '/workshop',
  '/driver/expenses': '/driver',
} as const satisfies Readonly<Record<string, Place>>

/** Why somebody stands on his start page although he asked for another one. */
export type Detour = 'not-here' | 'not-yours'

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merged with the router's own
  interface HistoryState {
    detour?: Detour
  }
}

const places: Readonly<Record<string, Place>> = {
  office: '/office',
  admin: '/office',
  driver: '/driver',
  workshop: '/workshop',
  repair: '/workshop',
}

/** Where to go after signing in: to the page that was asked for, if it is one of this person's, else home. */
export function landing(asked: string | undefined): string {
  const place = places[asked?.split(/[/?#]/)[1] ?? '']
  return asked !== undefined && place === home() ? asked : home()
}

/** The address of one of our own pages; nothing for whatever leads elsewhere. */
export function ownPath(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('/')) return undefined
  if (!URL.canParse(address, window.location.origin)) return undefined
  const url = new URL(address, window.location.origin)
  if (url.origin !== window.location.origin) return undefined
  return url.pathname + url.search + url.hash
}

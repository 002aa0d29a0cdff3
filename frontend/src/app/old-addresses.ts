import { createRoute, redirect, type AnyRoute, type ParsedLocation } from '@tanstack/react-router'
import { onlyForKnown } from './guards'
import { aliases, home, withoutPage, type Place } from './places'
import { root } from './root-route'

const alias = (from: string, to: string): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    path: from,
    beforeLoad: ({ location }: { location: ParsedLocation }) => {
      throw renamed(location, to)
    },
  }) as AnyRoute

const detour = (from: string, place: Place): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    path: from,
    beforeLoad: ({ location }: { location: ParsedLocation }) => {
      // The bare beginning fits as well.
      if (`${trimmed(location.pathname)}/$` === from) throw renamed(location, place)
      onlyForKnown(location)
      const why = home() === place ? 'not-here' : 'not-yours'
      throw redirect({ to: home(), replace: true, state: { detour: why } })
    },
  }) as AnyRoute

/** The original opens its list; what is named in the address has a page of its own here. */
const oneOfList = (from: string, list: string, member: string): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    path: from,
    beforeLoad: ({ location }: { location: ParsedLocation }) => {
      const named = (location.search as Readonly<Record<string, unknown>>)[member]
      if (typeof named === 'string' && UUID.test(named))
        throw redirect({ href: `${list}/${named}`, replace: true })
      throw renamed(location, list)
    },
  }) as AnyRoute

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const renamed = (location: ParsedLocation, to: string) => {
  const hash = location.hash === '' ? '' : `#${location.hash}`
  return redirect({ href: to + location.searchStr + hash, replace: true })
}

const trimmed = (path: string) => path.replace(/\/+$/, '')

/** Addresses of the original: those that have a page here, and those that lead to the start page, which says so. */
export const oldAddresses = [
  ...Object.entries(aliases).map(([from, to]) => alias(from, to)),
  oneOfList('/admin/drivers', '/office/people', 'person'),
  oneOfList('/admin/trips', '/office/trips', 'trip'),
  ...Object.entries(withoutPage).map(([from, place]) => detour(from, place)),
]

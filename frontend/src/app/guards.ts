import { redirect, type ParsedLocation } from '@tanstack/react-router'
import { currentToken } from '@/api/token-store'
import { home, type Place } from './places'

/** Lets in whoever is at home here, sends others to their own home and strangers to the door. */
export function onlyFor(place: Place, location: ParsedLocation) {
  onlyForKnown(location)
  if (home() !== place)
    throw redirect({ to: home(), replace: true, state: { detour: 'not-yours' } })
}

/** Whoever has signed in comes back to where he wanted to go. */
export function onlyForKnown(location: ParsedLocation) {
  if (currentToken() === null)
    throw redirect({ to: '/sign-in', search: { to: location.href }, replace: true })
}

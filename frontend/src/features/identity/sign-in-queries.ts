import { api, body, done, forgetSessionEnd } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { keepToken } from '@/api/token-store'
import type { Language } from '@/text/language'
import { deviceWord } from './device-word'

type Credentials = { readonly email: string; readonly password: string }
type Registration = Credentials & { readonly full_name: string }
type FirstPerson = Registration & { readonly code: string }
type Arrival = components['schemas']['AuthResponse']

// Calls of the door keep no key: each try is a new one.

export const signIn = async (typed: Credentials, wish: Language | null) =>
  arrive(
    await body(api.POST('/api/auth/login', { body: { ...typed, device: deviceWord() } })),
    wish,
  )

/** Signs in where the house takes in drivers by itself; otherwise it throws that the office has to say yes. */
export const register = async (typed: Registration, wish: Language | null) =>
  arrive(
    await body(api.POST('/api/auth/signup', { body: { ...typed, device: deviceWord() } })),
    wish,
  )

export const makeFirstPerson = async (typed: FirstPerson, wish: Language | null) =>
  arrive(await body(api.POST('/api/first-run', { body: typed })), wish)

/** @param wish the language that was chosen at the door, from now on that of the person */
async function arrive(arrival: Arrival, wish: Language | null) {
  if (wish !== null) await speakTo(arrival, wish).catch(() => undefined)
  forgetSessionEnd()
  keepToken(arrival.access_token)
  return arrival.user
}

/** Before the pages learn who it is, so that they never speak another language in between. */
const speakTo = (arrival: Arrival, language: Language) =>
  done(
    api.PUT('/api/auth/me', {
      body: { language },
      headers: { Authorization: `Bearer ${arrival.access_token}` },
    }),
  )

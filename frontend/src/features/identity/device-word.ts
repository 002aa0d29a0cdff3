import { randomId } from '@/api/random-id'

const kept = 'busmanager.device'

/**
 * A random word by which the server knows this device again: one that signed in before is not locked out by the
 * guesses of others. It says nothing about the device or its owner.
 */
export function deviceWord(): string {
  const known = window.localStorage.getItem(kept)
  if (known !== null && known !== '') return known
  const word = randomId()
  window.localStorage.setItem(kept, word)
  return word
}

const FEWEST_CHARACTERS = 8
/** What the server's hash takes in; a longer password would be cut. */
const MOST_BYTES = 72

export type PasswordFlaw = 'short' | 'long'

/** What is wrong with a password that somebody wants to have; the server looks again. */
export function passwordFlaw(password: string): PasswordFlaw | null {
  if (charactersOf(password) < FEWEST_CHARACTERS) return 'short'
  if (new TextEncoder().encode(password).length > MOST_BYTES) return 'long'
  return null
}

/** How many are missing until it is long enough. */
export const missingCharacters = (password: string) =>
  Math.max(0, FEWEST_CHARACTERS - charactersOf(password))

const charactersOf = (text: string) => Array.from(text).length

import { doubt } from '@/api/reach'

/** A part of the program that did not come: there is no way to the server, or a newer version has taken its place. */
export class LostPart extends Error {
  constructor(cause: unknown) {
    super('A part of the program did not come', { cause })
    this.name = 'LostPart'
  }
}

/**
 * Loads a part of the program when it is needed. Whoever is left without it is asked whether to load the page anew;
 * by itself that never happens, for it may not help, and what was typed would be gone.
 */
export const part =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch((thrown: unknown) => {
      doubt()
      throw new LostPart(thrown)
    })

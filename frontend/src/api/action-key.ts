import { randomId } from './random-id'

/**
 * Keys for calls that must not happen twice. The same thing asked again, because the answer was lost or late, goes
 * with the same key; once it was answered, or when something else is asked, there is a new one.
 */
export function actionKeys() {
  let current: { readonly asked: string; readonly key: string } | null = null
  return {
    keyOf(asked: unknown): string {
      const text = JSON.stringify([asked])
      if (current?.asked !== text) current = { asked: text, key: randomId() }
      return current.key
    },
    answered(): void {
      current = null
    },
  }
}

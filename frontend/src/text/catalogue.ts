import type { driving } from './en/driving'
import type { forms } from './en/forms'
import type { office } from './en/office'
import type { start } from './en/start'

/** A sentence, or one for each number of things. Words in braces are filled in. */
export type Entry = string | { readonly one: string; readonly other: string }

type English = typeof start & typeof forms & typeof driving & typeof office

/** Every sentence that the pages can say: its area, a dot, its name. */
export type TextKey = {
  [A in keyof English]: `${A & string}.${keyof English[A] & string}`
}[keyof English]

type EntryOf<K> = K extends `${infer A}.${infer Name}`
  ? A extends keyof English
    ? Name extends keyof English[A]
      ? English[A][Name]
      : never
    : never
  : never

type Gaps<S> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never

type GapsOf<E> = E extends string
  ? Gaps<E>
  : E extends { readonly one: infer One; readonly other: infer Other }
    ? 'count' | Gaps<One> | Gaps<Other>
    : never

/** What has to be filled in; nothing for most sentences. */
export type Filling<K extends TextKey> = [GapsOf<EntryOf<K>>] extends [never]
  ? []
  : [Readonly<Record<GapsOf<EntryOf<K>>, string | number>>]

/** The sentences in which nothing has to be filled in, such as names. */
export type PlainKey = { [K in TextKey]: Filling<K> extends [] ? K : never }[TextKey]

/** Says a sentence in the language of the person. */
export type Text = <K extends TextKey>(key: K, ...filling: Filling<K>) => string

/** The same sentences in another language: each one, and no others. */
export type Translated<Area> = {
  readonly [Name in keyof Area]: Area[Name] extends string
    ? string
    : { readonly one: string; readonly other: string }
}

export type Catalogue = Readonly<Record<string, Readonly<Record<string, Entry>>>>

/** A sentence of a catalogue with its gaps filled; the key itself when there is none. */
export function say(
  catalogue: Catalogue,
  locale: string,
  key: string,
  filling: Readonly<Record<string, unknown>> = {},
): string {
  const entry = find(catalogue, key)
  if (entry === undefined) return key
  const sentence = typeof entry === 'string' ? entry : choose(entry, locale, filling.count)
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = filling[name]
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
    return typeof value === 'string' ? value : gap
  })
}

export function find(catalogue: Catalogue, key: string): Entry | undefined {
  const dot = key.indexOf('.')
  return catalogue[key.slice(0, dot)]?.[key.slice(dot + 1)]
}

function choose(entry: { one: string; other: string }, locale: string, count: unknown) {
  const one = new Intl.PluralRules(locale).select(Number(count)) === 'one'
  return one ? entry.one : entry.other
}

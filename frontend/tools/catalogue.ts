import type { Catalogue, Entry } from '../src/text/catalogue.ts'

/** All sentences by their keys, `area.name`. */
export const sentencesOf = (...parts: readonly Catalogue[]): Map<string, Entry> =>
  new Map(
    parts.flatMap((part) =>
      Object.entries(part).flatMap(([area, entries]) =>
        Object.entries(entries).map(([name, entry]) => [`${area}.${name}`, entry] as const),
      ),
    ),
  )

const forms = (entry: Entry) => (typeof entry === 'string' ? [entry] : [entry.one, entry.other])

const gaps = (sentence: string) =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort((a, b) => a.localeCompare(b)).join(' ')

/** Keys whose translation lacks a gap or a form, has one too many, or says nothing. */
export function badlyTranslated(
  english: ReadonlyMap<string, Entry>,
  other: ReadonlyMap<string, Entry>,
): string[] {
  return [...new Set([...english.keys(), ...other.keys()])].filter((key) => {
    const [one, two] = [english.get(key), other.get(key)]
    if (one === undefined || two === undefined) return true
    if (typeof one !== typeof two) return true
    const [ours, theirs] = [forms(one), forms(two)]
    if ([...ours, ...theirs].some((sentence) => sentence.trim() === '')) return true
    // where there are two forms, either may say the number in words
    const wanted = gaps(ours.join(' '))
    return gaps(theirs.join(' ')) !== wanted
  })
}

/**
 * Keys that no source says: neither as they stand in the catalogue nor put together, as `list.${state}` is from words that
 * stand in the same file.
 */
export function unused(keys: Iterable<string>, sources: readonly string[]): string[] {
  const said = new Set(sources.flatMap((source) => [...written(source), ...putTogether(source)]))
  return [...keys].filter((key) => !said.has(key))
}

const written = (source: string) =>
  [...source.matchAll(/(['"`])([a-z]\w*\.[\w.-]+)\1/g)].map(([, , key = '']) => key)

function putTogether(source: string): string[] {
  const words = [...source.matchAll(/'([\w.-]+)'/g)].map(([, word = '']) => word)
  return [...source.matchAll(/`([a-z]\w*\.[\w.-]*)\$\{[^}]*\}([\w.-]*)`/g)].flatMap(
    ([, before = '', after = '']) => words.map((word) => before + word + after),
  )
}

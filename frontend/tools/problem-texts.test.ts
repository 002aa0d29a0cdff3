import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { Entry } from '../src/text/catalogue.ts'
import { field as englishFields } from '../src/text/en/field.ts'
import { problem as englishProblems } from '../src/text/en/problem.ts'
import { field as hindiFields } from '../src/text/hi/field.ts'
import { problem as hindiProblems } from '../src/text/hi/problem.ts'

type Told = Readonly<Record<string, { readonly params: Readonly<Record<string, string>> }>>

const document = JSON.parse(
  await readFile(new URL('../../docs/problems.json', import.meta.url), 'utf8'),
) as { readonly problems: Told; readonly fields: Told }

/** Said by the page itself. */
const own: Told = { 'server.unreachable': { params: {} }, 'page.failed': { params: {} } }

const areas: readonly (readonly [string, Readonly<Record<string, Entry>>, Told])[] = [
  ['problem, English', englishProblems, { ...document.problems, ...own }],
  ['problem, Hindi', hindiProblems, { ...document.problems, ...own }],
  ['field, English', englishFields, document.fields],
  ['field, Hindi', hindiFields, document.fields],
]

it.each(areas)(
  '%s: has a sentence for each code of the server, and no others',
  (_, texts, told) => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(told).toSorted())
  },
)

it.each(areas)('%s: fills its gaps with what the server sends', (_, texts, told) => {
  const unfilled = Object.entries(texts).flatMap(([code, entry]) =>
    gaps(entry)
      .filter((gap) => !(gap in (told[code]?.params ?? {})))
      .map((gap) => `${code}: {${gap}}`),
  )

  expect(unfilled).toEqual([])
})

const gaps = (entry: Entry) => {
  const sentences = typeof entry === 'string' ? [entry] : [entry.one, entry.other]
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
  )
}

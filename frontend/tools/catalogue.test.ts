import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { driving as drivingInEnglish } from '../src/text/en/driving.ts'
import { forms as formsInEnglish } from '../src/text/en/forms.ts'
import { office as officeInEnglish } from '../src/text/en/office.ts'
import { start as startInEnglish } from '../src/text/en/start.ts'
import { driving as drivingInHindi } from '../src/text/hi/driving.ts'
import { forms as formsInHindi } from '../src/text/hi/forms.ts'
import { office as officeInHindi } from '../src/text/hi/office.ts'
import { start as startInHindi } from '../src/text/hi/start.ts'
import { badlyTranslated, sentencesOf, unused } from './catalogue.ts'

const src = fileURLToPath(new URL('../src', import.meta.url))
const codes = fileURLToPath(new URL('../../docs/problems.json', import.meta.url))

const english = sentencesOf(startInEnglish, formsInEnglish, drivingInEnglish, officeInEnglish)
const hindi = sentencesOf(startInHindi, formsInHindi, drivingInHindi, officeInHindi)

/** Keys that are made of a code of the server; the document of codes says which there are. */
const ofCode = /^(problem|field)\./

async function sources() {
  const entries = await readdir(src, { recursive: true, withFileTypes: true })
  const pages = entries.filter(
    ({ name, parentPath }) =>
      /\.tsx?$/.test(name) &&
      !/\.(test\.tsx?|gen\.ts)$/.test(name) &&
      !/\/text\/(en|hi)$/.test(parentPath),
  )
  return Promise.all(pages.map(({ name, parentPath }) => readFile(join(parentPath, name), 'utf8')))
}

describe('the catalogue', () => {
  it('says the same in both languages, with the same gaps and forms', () => {
    expect(english.size).toBeGreaterThan(100)
    expect(badlyTranslated(english, hindi)).toEqual([])
  })

  it('has no sentence twice under one key', () => {
    const areas = [startInEnglish, formsInEnglish, drivingInEnglish, officeInEnglish].flatMap(
      Object.keys,
    )

    expect(areas).toEqual([...new Set(areas)])
  })

  it('leaves no sentence in English', () => {
    const left = [...hindi].filter(([key, entry]) => {
      const said = JSON.stringify(entry)
      const words = said.replace(/\{\w+\}|"(one|other)":/g, '')
      // abbreviations such as GSTIN are the same everywhere
      return /\p{sc=Latin}{2}\p{Ll}/u.test(words) && JSON.stringify(english.get(key)) === said
    })

    expect(left.map(([key]) => key).filter((key) => !namesOfThings.has(key))).toEqual([])
  })

  it('holds nothing that no page says', async () => {
    const fixed = [...english.keys()].filter((key) => !ofCode.test(key))

    expect(unused(fixed, await sources())).toEqual([])
  })

  it.runIf(existsSync(codes))('knows every code of the server, and no others', async () => {
    const { problems, fields } = JSON.parse(await readFile(codes, 'utf8')) as Codes
    const wanted = [
      ...Object.keys(problems).map((code) => `problem.${code}`),
      ...Object.keys(fields).map((code) => `field.${code}`),
    ]
    const said = [...english.keys()].filter((key) => ofCode.test(key))

    expect(wanted.filter((key) => !english.has(key))).toEqual([])
    const ours = said.filter((key) => !wanted.includes(key))
    // those that the pages make themselves stand there without the area
    const made = ours.map((key) => key.replace(ofCode, ''))
    expect(unused(made, await sources())).toEqual([])
  })

  it.runIf(existsSync(codes))('fills in only what the server sends with a code', async () => {
    const { problems, fields } = JSON.parse(await readFile(codes, 'utf8')) as Codes
    const sent = new Map<string, Code['params']>([
      ...Object.entries(problems).map(([code, { params }]) => [`problem.${code}`, params] as const),
      ...Object.entries(fields).map(([code, { params }]) => [`field.${code}`, params] as const),
    ])

    const wrong = [...english, ...hindi].filter(([key, entry]) => {
      const params = sent.get(key)
      const gaps = JSON.stringify(entry).match(/(?<=\{)\w+(?=\})/g) ?? []
      return params !== undefined && gaps.some((gap) => gap !== 'count' && !(gap in params))
    })

    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

type Code = { readonly params: Readonly<Record<string, string>> }
type Codes = {
  readonly problems: Readonly<Record<string, Code>>
  readonly fields: Readonly<Record<string, Code>>
}

/** What is called the same in every language. */
const namesOfThings = new Set([
  'common.product',
  'frame.english',
  'palette.keys',
  'parts.photoFile',
  'system.doctorCommand',
  'system.java',
  'system.postgresql',
])

describe('the search for sentences', () => {
  const one = sentencesOf({ list: { empty: 'Nothing for {name}', rows: { one: 'a', other: 'b' } } })

  it('finds a missing gap, a missing form and an empty sentence', () => {
    const other = (list: Record<string, string | { one: string; other: string }>) =>
      badlyTranslated(one, sentencesOf({ list }))
    const rows = { one: 'एक', other: 'कई' }

    expect(other({ empty: '{name} के लिए कुछ नहीं', rows })).toEqual([])
    expect(other({ empty: 'कुछ नहीं', rows })).toEqual(['list.empty'])
    expect(other({ empty: '{name} {date}', rows })).toEqual(['list.empty'])
    expect(other({ empty: '{name}', rows: 'कई' })).toEqual(['list.rows'])
    expect(other({ empty: '{name}', rows: { one: '', other: 'कई' } })).toEqual(['list.rows'])
    expect(other({ empty: '{name}' })).toEqual(['list.rows'])
    expect(other({ empty: '{name}', rows, more: 'और' })).toEqual(['list.more'])
  })

  it('finds what nobody says', () => {
    const keys = ['list.empty', 'list.rows', 'list.wait']
    const page = `text('list.empty', { name }); const words = { wait: "list.wait" }; 'list.rowsOf'`

    expect(unused(keys, [page])).toEqual(['list.rows'])
  })

  it('understands keys that are put together from words of the same file', () => {
    const keys = ['list.copied', 'list.notCopied', 'list.lost']
    const page = "const [result] = useState<'copied' | 'notCopied'>(); text(`list.${result}`)"

    expect(unused(keys, [page, "'lost'"])).toEqual(['list.lost'])
  })
})

import type { ApiProblem, FieldProblem, Question } from '@/api/problem'
import { spaced } from '@/components/plate'
import type { Text } from './catalogue'
import { companyZone } from './company-zone'
import { formatFor } from './format'
import { spokenNow } from './language'

type Params = Readonly<Record<string, unknown>>

/** Which of the numbers in a sentence decides between one and many. */
const counted = ['tries_left', 'minutes', 'trips', 'expenses', 'most', 'least', 'timetables']

/**
 * What went wrong, in the language of the person; a code of a newer server is said in the server's own words. Where
 * questions cannot be answered, they are the reason.
 */
export const problemText = (text: Text, problem: ApiProblem): string =>
  problem.questions.map((question) => questionText(text, question)).join(' ') ||
  (said(text, `problem.${problem.code}`, problem.params) ?? problem.message)

/** What is wrong with one field, as it stands below it. */
export const fieldText = (text: Text, wrong: FieldProblem): string =>
  said(text, `field.${wrong.code ?? ''}`, wrong.params ?? {}) ?? wrong.message

type Asked = Omit<Question, 'needs_reason'> & Partial<Pick<Question, 'needs_reason'>>

/** What the server wants to know before it goes on; codes of questions stand among those of problems. */
export function questionText(text: Text, { code, detail, params = {} }: Asked): string {
  const asked = said(text, `problem.${code}`, params) ?? detail
  const guess = said(text, 'trip.perhaps', params)
  return params.guess === undefined || guess === null ? asked : `${asked} ${guess}`
}

function said(text: Text, key: string, params: Params): string | null {
  const filling = {
    ...spoken(text, params),
    count: counted.map((name) => params[name]).find(isNumber),
  }
  // Keys from outside are not known to the compiler; docs/problems.json and a test see to it that they are there.
  const sentence = (text as (key: string, filling: Params) => string)(key, filling)
  return sentence === key ? null : sentence
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What the server tells in its own spelling, as people write it: days, also those of the week, plates, kinds of papers. */
function spoken(text: Text, params: Params): Params {
  const { day } = formatFor(spokenNow().locale, companyZone())
  const words = Object.entries(params).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value]
    if (DAY.test(value)) return [name, day(value)]
    if (name === 'bus' || name === 'who') return [name, spaced(value)]
    if (name === 'kind') return [name, paperWord(text, value)]
    if (name === 'day') return [name, wordOr(text, `schedule.${value}`, value)]
    return [name, value]
  })
  return Object.fromEntries(words)
}

/** A kind that everybody has; the house's own are called as they were typed. */
function paperWord(text: Text, kind: string): string {
  return usualPapers.includes(kind) ? wordOr(text, `papers.${kind}`, kind) : kind
}

/** Words of a place of work that is not loaded here stay as the server has them. */
function wordOr(text: Text, key: string, otherwise: string): string {
  const word = (text as (key: string) => string)(key)
  return word === key ? otherwise : word
}

const usualPapers = ['insurance', 'puc', 'fitness', 'permit', 'road_tax', 'licence']

const isNumber = (value: unknown) => typeof value === 'number'

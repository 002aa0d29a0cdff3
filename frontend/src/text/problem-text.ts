import type { ApiProblem, FieldProblem, Question } from '@/api/problem'
import type { Text } from './catalogue'

type Params = Readonly<Record<string, unknown>>

/** Which of the numbers in a sentence decides between one and many. */
const counted = ['tries_left', 'minutes', 'trips', 'expenses', 'most', 'least']

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

/** What the server wants to know before it goes on; codes of questions stand among those of problems. */
export const questionText = (text: Text, question: Question): string =>
  said(text, `problem.${question.code}`, question.params ?? {}) ?? question.detail

function said(text: Text, key: string, params: Params): string | null {
  const filling = { ...params, count: counted.map((name) => params[name]).find(isNumber) }
  // Keys from outside are not known to the compiler; docs/problems.json and a test see to it that they are there.
  const sentence = (text as (key: string, filling: Params) => string)(key, filling)
  return sentence === key ? null : sentence
}

const isNumber = (value: unknown) => typeof value === 'number'

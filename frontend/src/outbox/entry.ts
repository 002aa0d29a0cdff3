import type { components } from '@/api/schema.gen'
import { ApiProblem } from '@/api/problem'

export type Trip = components['schemas']['TripResponse']
export type TripStep = 'start' | 'arrive' | 'return' | 'complete'

type StepBody = components['schemas']['StepRequest']
export type TakingsBody = components['schemas']['TakingsRequest']
type DelayBody = components['schemas']['DelayRequest']

/** What a driver does with a trip, as it goes to the server. */
export type Deed =
  | { readonly what: TripStep; readonly body: StepBody }
  | { readonly what: 'takings'; readonly body: TakingsBody }
  | { readonly what: 'delay'; readonly body: DelayBody }

/** Of which trip, and what it is called where only the phone can be asked. */
export type OfTrip = {
  readonly id: string
  readonly number: string
  readonly route: string
  readonly plate: string
}

/** Something done, on its way to the server. */
export type Entry = {
  /** In the order in which it was done. */
  readonly id: number
  readonly key: string
  /** Who did it: another driver's work waits until he is back. */
  readonly account: string
  readonly trip: OfTrip
  readonly deed: Deed
  readonly at: string
  readonly state: 'waiting' | 'asked' | 'refused'
  readonly tries: number
  readonly problem: ToldProblem | null
}

/** A problem as it can be kept. */
export type ToldProblem = Pick<
  ApiProblem,
  'status' | 'code' | 'params' | 'fields' | 'questions' | 'requestId'
> & { readonly detail: string }

export function told(problem: ApiProblem): ToldProblem {
  const { status, code, message: detail, params, fields, questions, requestId } = problem
  return { status, code, detail, params, fields, questions, requestId }
}

export const retold = (problem: ToldProblem) => new ApiProblem(problem)

/** The same deed, when nobody is there to answer questions: it passes, and the office sees what was odd. */
export function withoutQuestions(deed: Deed): Deed {
  if (deed.what === 'takings' || deed.what === 'delay') return deed
  const { at, odometer } = deed.body
  return { what: deed.what, body: { at, odometer } }
}

/** The same deed, when whoever did it says that it is right. */
export function withAnswers({ deed, problem }: Entry): Deed {
  if (deed.what === 'takings' || deed.what === 'delay') return deed
  const confirm = problem?.questions.map(({ code }) => code) ?? []
  return { what: deed.what, body: { ...deed.body, confirm } }
}

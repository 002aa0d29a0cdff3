import * as z from 'zod/mini'
import { spokenNow } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { timeOfDay } from './time-of-day'

/**
 * The shape of what is typed, and nothing more: what a value may be is decided by the server. What does not fit is said
 * in the same words as the server's refusals.
 */

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0]

z.config({
  // The page forbids code that is made from text.
  jitless: true,
  customError: (issue) => {
    const { code, params } = flaw(issue)
    return fieldText(spokenNow().text, { field: '', code, params, message: code })
  },
})

function flaw(issue: Issue): { code: string; params?: Record<string, unknown> } {
  if (issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) > 1)
    return { code: 'too-short', params: { least: Number(issue.minimum) } }
  if (issue.code === 'too_small' || issue.input === '') return { code: 'missing' }
  if (issue.code === 'too_big') return { code: 'too-long', params: { most: Number(issue.maximum) } }
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'not-an-email' }
  return { code: 'wrong-kind' }
}

/** A text that must be there. */
export const neededText = () => z.string().check(z.trim(), z.minLength(1))

/** A text that can wait: nothing is sent as null. */
export const optionalText = () =>
  z.pipe(
    z.string(),
    z.transform((text: string): string | null => (text.trim() === '' ? null : text.trim())),
  )

/** What a `TimeField` holds. */
export const optionalTime = () =>
  z.string().check(z.refine((text) => text === '' || timeOfDay(text) !== null, { error: noTime }))

export const neededTime = () =>
  z.string().check(z.refine((text) => timeOfDay(text) !== null, { error: noTime }))

const noTime = ({ input }: { readonly input?: unknown }) =>
  fieldText(spokenNow().text, {
    field: '',
    code: input === '' ? 'missing' : 'not-a-time-of-day',
    message: '',
  })

/** What a `MoneyField` or `NumberField` holds, as the number that the server takes. */
export const neededNumber = () => z.pipe(z.string().check(z.minLength(1)), z.transform(numberOf))

export const optionalNumber = () =>
  z.pipe(
    z.string(),
    z.transform((text: string): number | null => (text === '' ? null : numberOf(text))),
  )

/** The next number to a decimal of so few digits writes as the same digits again. */
const numberOf = (text: string): number => Number(text)

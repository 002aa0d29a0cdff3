import * as z from 'zod/mini'
import { spokenNow } from '@/text/language'
import { fieldText } from '@/text/problem-text'

/** As the server takes it: also under domains that exist only inside a company. */
const FORM = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export const neededEmail = () =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.regex(FORM, {
      error: () =>
        fieldText(spokenNow().text, { field: 'email', code: 'not-an-email', message: '' }),
    }),
  )

import type { Trip } from '@/outbox/entry'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import { spokenAbout } from './spoken-question'

/** What was odd about a trip and passed all the same, in words. */
export const asProblemText = (text: Text, format: Format, flag: Trip['flags'][number]) =>
  spokenAbout(text, format, {
    code: flag.code,
    detail: flag.detail,
    needs_reason: false,
    params: flag.params,
  })

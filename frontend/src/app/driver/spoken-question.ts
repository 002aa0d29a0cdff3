import type { Question } from '@/api/problem'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'
import { questionText } from '@/text/problem-text'

/** A question with its numbers as people write them. */
export function spokenAbout(text: Text, format: Format, question: Question): string {
  const params = Object.fromEntries(
    Object.entries(question.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' ? format.number(value) : value,
    ]),
  )
  return questionText(text, { ...question, params })
}

import type { Question } from '@/api/problem'
import { spokenAbout } from './spoken-question'
import type { Entry } from '@/outbox/entry'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'

type Before = { readonly km: number } | null

/** What the server finds odd about a reading, with its guess. */
export function oddOf(text: Text, format: Format, entry: Entry, before: Before) {
  const questions = entry.problem?.questions ?? []
  const guess = questions.map(guessOf).find((km) => km !== null) ?? null
  const hint =
    guess !== null && before !== null && guess >= before.km
      ? text('drive.guess', {
          km: format.number(guess),
          distance: format.distance(guess - before.km),
        })
      : undefined
  const [first, ...others] = questions.map((question) =>
    spokenAbout(text, format, hint === undefined ? question : withoutGuess(question)),
  )
  const detail = [...others, hint].filter((each) => each !== undefined).join(' ')
  return { title: first ?? '', ...(detail !== '' && { detail }) }
}

/** What the hint says better: it knows what comes out with it. */
const withoutGuess = ({ params, ...question }: Question): Question => ({
  ...question,
  params: { ...params, guess: undefined },
})

const guessOf = ({ params }: Question) => (typeof params?.guess === 'number' ? params.guess : null)

import { useState } from 'react'
import { asProblem, type ApiProblem, type Question } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { spaced } from '@/components/plate'
import { toast } from '@/components/toast'
import { wayWord } from '@/components/trip-words'
import { spokenNow } from '@/text/language'
import { problemText } from '@/text/problem-text'
import {
  boardEtag,
  giveTrip,
  type Assigned,
  type BoardTrip,
  type Choice,
  type Given,
} from './board-queries'

/** Whom a trip shall go to; what is not named stays as it is. */
export type Giving = {
  readonly trip: BoardTrip
  readonly bus?: Choice | null
  readonly driver?: Choice | null
}

type Asked = { readonly giving: Giving; readonly questions: readonly Question[] }

/** Gives a trip to another bus or driver: asks where it is odd, and can be taken back. */
export function useGiving(onGiven: () => void = () => undefined) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const action = useAction({
    run: (given: Given, key: string) => giveTrip(given, key),
    touches: [['trip']],
  })

  async function give(giving: Giving, confirm: readonly string[], reason?: string) {
    setProblem(null)
    setAsked(null)
    const { trip } = giving
    try {
      const { etag } = await action.mutateAsync({
        id: trip.id,
        to: assigned(giving),
        confirm,
        reason,
        etag: boardEtag(trip),
      })
      onGiven()
      toast({
        text: said(giving),
        undo: () => takeBack(giving, etag),
      })
    } catch (thrown) {
      const told = asProblem(thrown)
      if (told.questions.length > 0) setAsked({ giving, questions: told.questions })
      else setProblem(told)
    }
  }

  /** As it was; nobody is asked whether that was odd. */
  async function takeBack({ trip, ...to }: Giving, etag: string | null) {
    const { text } = spokenNow()
    const before = {
      trip,
      ...('bus' in to && { bus: trip.bus == null ? null : { id: trip.bus.id, name: '' } }),
      ...('driver' in to && {
        driver: trip.driver == null ? null : { id: trip.driver.id, name: '' },
      }),
    }
    try {
      await action.mutateAsync({ id: trip.id, to: assigned(before), etag })
      toast({ text: text('board.givenBack', { trip: wayWord(trip) }) })
    } catch (thrown) {
      toast({ text: problemText(text, asProblem(thrown)), tone: 'bad' })
    }
  }

  return {
    busy: action.isPending,
    problem,
    questions: asked?.questions ?? null,
    give: (giving: Giving) => {
      if (!action.isPending) void give(giving, [])
    },
    answer: (reason?: string) => {
      if (asked === null) return
      const codes = [...new Set(asked.questions.map(({ code }) => code))]
      void give(asked.giving, codes, reason)
    },
    dismiss: () => {
      setAsked(null)
      setProblem(null)
    },
  }
}

const assigned = ({ bus, driver }: Giving): Assigned => ({
  ...(bus !== undefined && { bus_id: bus?.id ?? null }),
  ...(driver !== undefined && { driver_id: driver?.id ?? null }),
})

function said({ trip, bus, driver }: Giving): string {
  const { text } = spokenNow()
  const way = wayWord(trip)
  if (bus != null) return text('board.givenBus', { trip: way, name: spaced(bus.name) })
  if (driver != null) return text('board.givenDriver', { trip: way, name: driver.name })
  return text('board.givenNobody', { trip: way })
}

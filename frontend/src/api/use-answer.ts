import { useCallback, useEffect, useState } from 'react'

/** How a question to the server ended, as far as it has. */
export type Outcome<T> = { kind: 'none' } | { kind: 'failed' } | { kind: 'known'; value: T }

/** A question to the server. While it is asked again, its last outcome stays. */
export type Answer<T> = { outcome: Outcome<T>; asking: boolean; askAgain: () => void }

/** Asks when the component appears and at each `askAgain`. `ask` must be the same function at each render. */
export function useAnswer<T>(ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [round, setRound] = useState(1)
  const [settled, setSettled] = useState<{ round: number; outcome: Outcome<T> }>({
    round: 0,
    outcome: { kind: 'none' },
  })

  useEffect(() => {
    const leaving = new AbortController()
    const settle = (outcome: Outcome<T>) => {
      if (!leaving.signal.aborted) setSettled({ round, outcome })
    }
    ask(leaving.signal).then(
      (value) => {
        settle({ kind: 'known', value })
      },
      () => {
        settle({ kind: 'failed' })
      },
    )
    return () => {
      leaving.abort()
    }
  }, [ask, round])

  const askAgain = useCallback(() => {
    setRound((before) => before + 1)
  }, [])

  return { outcome: settled.outcome, asking: settled.round !== round, askAgain }
}

import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { actionKeys } from './action-key'
import { asProblem, type ApiProblem } from './problem'

export type Action<In, Out> = {
  /** `key` goes into the header `Idempotency-Key`. */
  readonly run: (input: In, key: string) => Promise<Out>
  /** What has to be loaded again afterwards: beginnings of query keys. */
  readonly touches?: readonly QueryKey[]
}

/** Something a person does: sent at most once, and what it changes is loaded again. */
export function useAction<In, Out>({ run, touches = [] }: Action<In, Out>) {
  const queries = useQueryClient()
  const [keys] = useState(actionKeys)
  return useMutation<Out, ApiProblem, In>({
    mutationFn: async (input) => {
      try {
        const out = await run(input, keys.keyOf(input))
        keys.answered()
        return out
      } catch (thrown) {
        const problem = asProblem(thrown)
        // A refusal is an answer; silence is not.
        if (!problem.passing) keys.answered()
        throw problem
      }
    },
    onSettled: () =>
      Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}

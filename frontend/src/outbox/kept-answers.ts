import type { QueryClient, QueryKey, QueryState } from '@tanstack/react-query'
import { currentToken } from '@/api/token-store'
import { allOf, clear, put } from './device-store'

type KeptAnswer = {
  readonly key: string
  readonly account: string
  readonly queryKey: QueryKey
  readonly data: unknown
  readonly at: number
}

declare module '@tanstack/react-query' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merged with the library's own
  interface Register {
    queryMeta: {
      /** Its last answer stays on this device, for when there is no network. */
      kept?: boolean
    }
  }
}

/** Gives back what the server said last. */
export async function restoreAnswers(queries: QueryClient): Promise<void> {
  const account = currentToken()?.account
  if (account === undefined) return
  const kept = await allOf<KeptAnswer>('answers')
  for (const answer of kept) {
    if (answer.account === account && queries.getQueryData(answer.queryKey) === undefined)
      queries.setQueryData(answer.queryKey, answer.data, { updatedAt: answer.at })
  }
}

/** Keeps each new answer to a question that says so, until told to stop. */
export function keepAnswers(queries: QueryClient): () => void {
  return queries.getQueryCache().subscribe(({ type, query }) => {
    const state = query.state as QueryState
    const queryKey: QueryKey = query.queryKey as QueryKey
    const { data, dataUpdatedAt, status } = state
    const account = currentToken()?.account
    if (type !== 'updated' || status !== 'success' || account === undefined) return
    if (query.meta?.kept !== true) return
    const answer: KeptAnswer = {
      key: JSON.stringify([account, queryKey]),
      account,
      queryKey,
      data,
      at: dataUpdatedAt,
    }
    // A device without room still works, with a network.
    put('answers', answer).catch(() => undefined)
  })
}

/** Nobody who comes after sees them. */
export const forgetAnswers = () => clear('answers')

import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './problem'

const FRESH_MS = 20_000

/** What the server said, kept for the pages. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // The server may stand in the next room while the internet is away.
        networkMode: 'always',
        retry: (failures, thrown) => failures < 1 && isBusy(thrown),
        retryDelay: (_, thrown) => 1000 * waitSeconds(thrown),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })

const isBusy = (thrown: unknown) => thrown instanceof ApiProblem && thrown.status === 503

const waitSeconds = (thrown: unknown) =>
  Math.min(5, (thrown instanceof ApiProblem ? thrown.retryAfterSeconds : null) ?? 1)

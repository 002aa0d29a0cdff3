import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Notice } from '@/components/notice'
import { TryAgainButton } from '@/components/try-again-button'
import { health } from '@/features/operations/health-queries'
import { useText } from '@/text/language'

const LOOK_AGAIN_MS = 10_000

/** Says when the server is away, before somebody types for nothing; goes by itself when it is back. */
export function ServerNotice() {
  const text = useText()
  const queries = useQueryClient()
  const { data, isError, isFetching, refetch } = useQuery({
    ...health,
    refetchInterval: (query) => (query.state.data === 'healthy' ? false : LOOK_AGAIN_MS),
  })
  const well = data === 'healthy' && !isError

  useEffect(() => {
    // What could not be asked meanwhile is asked now.
    if (well) void queries.refetchQueries({ type: 'active', predicate: hasFailed })
  }, [well, queries])

  if (well || (data === undefined && !isError)) return null
  const ready = isError ? 'away' : 'not-ready'
  return (
    <div role="alert">
      <Notice tone="bad" glyph="warning" title={text(titles[ready])}>
        <p>{text(bodies[ready])}</p>
        <TryAgainButton busy={isFetching} onPress={() => void refetch()} />
      </Notice>
    </div>
  )
}

const titles = { away: 'gate.serverAwayTitle', 'not-ready': 'gate.serverNotReadyTitle' } as const
const bodies = { away: 'gate.serverAway', 'not-ready': 'gate.serverNotReady' } as const

const hasFailed = (query: { state: { status: string } }) => query.state.status === 'error'

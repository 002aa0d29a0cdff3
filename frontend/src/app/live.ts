import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followEvents } from '@/api/live-events'
import { onReachChange, reachNow } from '@/api/reach'

/** What comes at once is loaded once. */
const TOGETHER_MS = 100

/** As long as somebody is signed in, what the pages show follows the server. */
export function useLiveEvents(session: string | null): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (session === null) return
    const stopFollowing = followServer(queries)
    const stopReturning = returnWithServer(queries)
    return () => {
      stopFollowing()
      stopReturning()
    }
  }, [session, queries])
}

function followServer(queries: QueryClient): () => void {
  const topics = new Set<string>()
  let timer = 0
  const load = () => {
    timer = 0
    for (const topic of topics) void queries.invalidateQueries({ queryKey: [topic] })
    topics.clear()
  }
  const stop = followEvents({
    onEvent: ({ topic }) => {
      topics.add(topic)
      if (timer === 0) timer = window.setTimeout(load, TOGETHER_MS)
    },
    onGap: () => void queries.invalidateQueries(),
  })
  return () => {
    window.clearTimeout(timer)
    stop()
  }
}

/** What could not be loaded while the server was away comes with it. */
function returnWithServer(queries: QueryClient): () => void {
  let away = reachNow().away
  return onReachChange(() => {
    const returned = away && !reachNow().away
    away = reachNow().away
    if (returned) void queries.invalidateQueries({ predicate: ({ state }) => state.error !== null })
  })
}

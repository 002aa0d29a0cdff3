import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { wasUsedLately, watchUse } from '@/api/in-use'
import { asProblem } from '@/api/problem'
import { currentToken, keepToken } from '@/api/token-store'
import { me } from '@/features/identity/me-queries'
import { house } from '@/features/settings/house-queries'
import { setCompanyZone } from '@/text/company-zone'
import { useLiveEvents } from './live'
import { usePersonLanguage } from './person-language'
import { renew } from './renewal'
import { useSession } from './session'

const MINUTE_MS = 60_000

/** What each of the three frames does for the person who is signed in. */
export function useSignedIn(): void {
  const session = useSession()
  const { data, dataUpdatedAt } = useQuery(me)
  useLiveEvents(session)
  useEveryMinute()
  useRole(data?.role)
  usePersonLanguage(data?.language, dataUpdatedAt)
  useCompanyZone()
}

/**
 * Asks once a minute who this is. Only while somebody is there: else a screen that nobody looks at would keep its
 * session alive for ever.
 */
function useEveryMinute() {
  const queries = useQueryClient()
  useEffect(() => {
    const forget = watchUse()
    const timer = window.setInterval(() => {
      if (wasUsedLately()) void queries.refetchQueries({ queryKey: me.queryKey, exact: true })
    }, MINUTE_MS)
    return () => {
      window.clearInterval(timer)
      forget()
    }
  }, [queries])
}

/** The token says another role than the server: a fresh one leads home, wherever that is now, or to the door. */
function useRole(known: string | undefined) {
  useEffect(() => {
    const token = currentToken()
    if (known === undefined || token === null || known === token.role) return
    renew().catch((thrown: unknown) => {
      if (!asProblem(thrown).passing) keepToken(null)
    })
  }, [known])
}

function useCompanyZone() {
  const { data } = useQuery(house)
  const zone = data?.zone
  useEffect(() => {
    if (zone !== undefined) setCompanyZone(zone)
  }, [zone])
}

import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { actionKeys } from '@/api/action-key'
import { api, body, done, tagged } from '@/api/client'
import { asProblem, type ApiProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'

/** A person is shown with the account. */
const touches: QueryKey[] = [['account'], ['person'], ['registration']]

type Switch = { readonly id: string; readonly on: boolean; readonly etag: string | null }

/** Lets an account in again, or no more; signs it out everywhere in that case. */
export function useSwitchAccount() {
  return useAction({
    run: ({ id, on, etag }: Switch, key) => {
      const call = { params: { path: { id } }, headers: headersOf(key, etag) }
      return tagged(
        on
          ? api.POST('/api/accounts/{id}/reactivation', call)
          : api.POST('/api/accounts/{id}/deactivation', call),
      )
    },
    touches,
  })
}

export function useEndSessionsOf() {
  return useAction({
    run: (id: string, key) =>
      done(
        api.DELETE('/api/accounts/{id}/sessions', {
          params: { path: { id } },
          headers: headersOf(key, null),
        }),
      ),
    touches,
  })
}

/** What the office says to somebody who registered: a role, or no. */
export type Decision = { readonly as: string } | 'refused'

/** What became of several decisions: how many were carried out, and why the others were not. */
export type Decided = { readonly done: number; readonly problems: readonly ApiProblem[] }

type Decide = { readonly ids: () => Promise<readonly string[]>; readonly decision: Decision }

/** Decides on registrations, one after the other: each stands for itself. */
export function useDecideRegistrations() {
  const [keysOf] = useState(() => new Map<string, ReturnType<typeof actionKeys>>())
  return useAction({
    run: async ({ ids, decision }: Decide): Promise<Decided> => {
      let count = 0
      const problems: ApiProblem[] = []
      for (const id of await ids()) {
        const keys = keysOf.get(id) ?? actionKeys()
        keysOf.set(id, keys)
        try {
          await decide(id, decision, headersOf(keys.keyOf(decision), null))
          keys.answered()
          count += 1
        } catch (thrown) {
          const problem = asProblem(thrown)
          problems.push(problem)
          if (!problem.passing) keys.answered()
          // Without a server the others fail as well.
          if (problem.passing) break
        }
      }
      return { done: count, problems }
    },
    touches,
  })
}

const decide = (id: string, decision: Decision, headers: Record<string, string>) =>
  decision === 'refused'
    ? done(api.DELETE('/api/registrations/{id}', { params: { path: { id } }, headers }))
    : body(
        api.POST('/api/registrations/{id}/approval', {
          params: { path: { id } },
          headers,
          body: { role: decision.as },
        }),
      )

const headersOf = (key: string, etag: string | null) => ({
  'Idempotency-Key': key,
  ...(etag === null ? {} : { 'If-Match': etag }),
})

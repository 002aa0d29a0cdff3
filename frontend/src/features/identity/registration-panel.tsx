import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { AccountStatus, roleWord } from '@/components/account-words'
import { ErrorState } from '@/components/error-state'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { AccountFacts } from './account-facts'
import { AccountSteps } from './account-steps'
import { account, type Account } from './people-queries'

/** One who wants to have an account. */
export function RegistrationPanel({ id, row, walk }: Opened<Account>) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(account(id))
  const person = data?.record ?? row
  const slow = useSlow(person === undefined && error === null)
  // Stands here and not in the steps: what was refused may have other steps by now.
  const [refusal, setRefusal] = useState<{ id: string; problem: ApiProblem | null } | null>(null)
  return (
    <RecordPanel
      title={person?.full_name ?? text('people.account')}
      badge={person && <AccountStatus status={person.status} />}
      subtitle={person?.email ?? undefined}
      walk={walk}
      steps={
        data !== undefined && (
          <>
            {refusal?.id === id && refusal.problem !== null && (
              <ProblemNotice problem={refusal.problem} />
            )}
            <AccountSteps
              key={id}
              {...data}
              onProblem={(problem) => {
                setRefusal({ id, problem })
              }}
            />
          </>
        )
      }
    >
      {error !== null && data === undefined && (
        <ErrorState
          title={text('people.personFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {person !== undefined && (
        <section className="stack">
          <dl className="facts">
            <dt>{text('people.role')}</dt>
            <dd>{roleWord(text, person.role)}</dd>
            <dt>{text('common.email')}</dt>
            <dd>
              <a href={`mailto:${person.email}`}>{person.email}</a>
            </dd>
          </dl>
          <AccountFacts account={person} />
        </section>
      )}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import type { Person } from '@/features/driver/person-queries'
import { useText } from '@/text/language'
import { AccountFacts } from './account-facts'
import { AccountSteps } from './account-steps'
import { account } from './people-queries'
import { PersonSessions } from './person-sessions'

/** How a person comes in: the account on the page of the person, and what the office can do with it. */
export function AccountSheet({ person }: { person: Person }) {
  const text = useText()
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('person.account')}</h2>
      </header>
      <div className="in stack">
        {person.user_id == null ? (
          <p className="soft">{text('person.noAccountBody')}</p>
        ) : (
          <Known accountId={person.user_id} archived={person.archived_at != null} />
        )}
      </div>
    </section>
  )
}

function Known({ accountId, archived }: { accountId: string; archived: boolean }) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(account(accountId))
  const slow = useSlow(data === undefined && error === null)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  if (data === undefined && error !== null)
    return (
      <ErrorState
        title={text('people.personFailed')}
        problem={asProblem(error)}
        busy={isFetching}
        onAgain={() => void refetch()}
      />
    )
  if (data === undefined) return slow && <Skeleton />
  return (
    <>
      <AccountFacts account={data.record} />
      {!archived && (
        <div className="row wrap">
          {refusal !== null && <ProblemNotice problem={refusal} />}
          <AccountSteps {...data} onProblem={setRefusal} />
        </div>
      )}
      {data.record.status !== 'waiting' && <PersonSessions person={data.record} />}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { AccountStatus, roleWord } from './account-words'
import { account, type Account } from './people-queries'
import { PersonSessions } from './person-sessions'
import { PersonSteps } from './person-steps'
import { RegistrationSteps } from './registration-steps'

/** One person with an account, or one who wants to have one. */
export function PersonPanel({ id, row, walk }: Opened<Account>) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(account(id))
  const person = data?.record ?? row
  const slow = useSlow(person === undefined && error === null)
  // Stands here and not in the steps: what was refused may have other steps by now.
  const [refusal, setRefusal] = useState<{ id: string; problem: ApiProblem | null } | null>(null)
  const tell = (problem: ApiProblem | null) => {
    setRefusal({ id, problem })
  }
  const waits = person?.status === 'waiting'
  return (
    <RecordPanel
      title={person?.full_name ?? text('people.account')}
      badge={person && <AccountStatus status={person.status} />}
      subtitle={person?.email}
      walk={walk}
      steps={
        data !== undefined && (
          <>
            {refusal?.id === id && refusal.problem !== null && (
              <ProblemNotice problem={refusal.problem} />
            )}
            {waits ? (
              <RegistrationSteps key={id} person={data.record} onProblem={tell} />
            ) : (
              <PersonSteps key={id} person={data.record} etag={data.etag} onProblem={tell} />
            )}
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
      {person !== undefined && <PersonFacts person={person} />}
      {person !== undefined && !waits && <PersonSessions key={id} person={person} />}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

function PersonFacts({ person }: { person: Account }) {
  const text = useText()
  const format = useFormat()
  const [now] = useState(() => new Date())
  const seen = person.last_sign_in_at
  return (
    <section>
      <dl className="facts">
        <dt>{text('people.role')}</dt>
        <dd>{roleWord(text, person.role)}</dd>
        <dt>{text('common.email')}</dt>
        <dd>
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </dd>
        <dt>{text('people.lastSignIn')}</dt>
        <dd>
          {seen == null ? (
            text('people.never')
          ) : (
            <>
              {format.moment(seen)} <span className="muted">{format.ago(seen, now)}</span>
            </>
          )}
        </dd>
        <dt>{person.status === 'waiting' ? text('people.registered') : text('people.since')}</dt>
        <dd>{format.moment(person.created_at)}</dd>
      </dl>
    </section>
  )
}

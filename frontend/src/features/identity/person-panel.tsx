import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { AccountStatus, roleWord } from '@/components/account-words'
import { ErrorState } from '@/components/error-state'
import { LicenceBadge, useLicenceSentence } from '@/components/licence-badge'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { StatusBadge } from '@/components/status-badge'
import { useSlow } from '@/components/use-slow'
import { isReported, person as personOf, type Person } from '@/features/driver/person-queries'
import { useText } from '@/text/language'
import { AccountFacts } from './account-facts'
import { AccountSteps } from './account-steps'
import { account } from './people-queries'
import { PersonSessions } from './person-sessions'

/** One person beside the list: the short form of his page, and the way to it. */
export function PersonPanel({ id, row, walk }: Opened<Person>) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(personOf(id))
  const person = data?.record ?? row
  const slow = useSlow(person === undefined && error === null)
  const accountId = person?.user_id ?? ''
  const login = useQuery({ ...account(accountId), enabled: accountId !== '' })
  // Stands here and not in the steps: what was refused may have other steps by now.
  const [refusal, setRefusal] = useState<{ id: string; problem: ApiProblem | null } | null>(null)
  const archived = person?.archived_at != null
  return (
    <RecordPanel
      title={person?.full_name ?? text('person.one')}
      badge={
        person && (
          <AccountStatus status={person.status} archived={archived} access={person.has_access} />
        )
      }
      subtitle={person?.email ?? undefined}
      walk={walk}
      steps={
        person !== undefined && (
          <>
            {refusal?.id === id && refusal.problem !== null && (
              <ProblemNotice problem={refusal.problem} />
            )}
            <Link to="/office/people/$personId" params={{ personId: id }} className="btn">
              {text('person.open')}
            </Link>
            {login.data !== undefined && !archived && (
              <AccountSteps
                key={id}
                {...login.data}
                onProblem={(problem) => {
                  setRefusal({ id, problem })
                }}
              />
            )}
          </>
        )
      }
    >
      {error !== null && data === undefined && (
        <ErrorState
          title={text('person.failed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {person !== undefined && <ShortFacts person={person} />}
      {login.data !== undefined && login.data.record.status !== 'waiting' && (
        <PersonSessions key={id} person={login.data.record} />
      )}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

function ShortFacts({ person }: { person: Person }) {
  const text = useText()
  const until = person.license_expiry ?? null
  const says = useLicenceSentence(until)
  return (
    <>
      <section className="stack">
        <dl className="facts">
          <dt>{text('people.role')}</dt>
          <dd>{roleWord(text, person.role)}</dd>
          <dt>{text('common.phone')}</dt>
          <dd>{person.phone ?? <span className="muted">{text('licence.notEntered')}</span>}</dd>
          <dt>{text('common.email')}</dt>
          <dd>{person.email != null && <a href={`mailto:${person.email}`}>{person.email}</a>}</dd>
        </dl>
        {person.status != null && <AccountFacts account={{ ...person, status: person.status }} />}
      </section>
      {(person.role === 'driver' || until !== null) && (
        <section>
          <h3>
            {text('licence.title')}
            {isReported(person) ? (
              <StatusBadge tone="want" word={text('licence.toConfirm')} />
            ) : (
              <LicenceBadge until={until} />
            )}
          </h3>
          <p>{person.license_number}</p>
          <p>{says}</p>
        </section>
      )}
    </>
  )
}

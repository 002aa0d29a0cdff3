import './person-page.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { asProblem, type ApiProblem } from '@/api/problem'
import { AccountStatus, roleWord } from '@/components/account-words'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { ArchivedNotice } from './archived-notice'
import { LicenceSheet } from './licence-sheet'
import { PersonFacts } from './person-facts'
import { PersonHistory } from './person-history'
import { person as personOf, type Person } from './person-queries'
import { PersonSteps } from './person-steps'

type PersonPageProps = {
  /** What other features know of a person: the account, and what lies under the licence. */
  readonly account: (person: Person) => ReactNode
  readonly papers?: (person: Person) => ReactNode
}

/** Everything about one person of the register. */
export function PersonPage({ account, papers }: PersonPageProps) {
  const text = useText()
  const { personId = '' } = useParams({ strict: false })
  const { data, error, isFetching, refetch } = useQuery(personOf(personId))
  const slow = useSlow(data === undefined && error === null)
  if (data !== undefined)
    return <OnePerson key={data.record.id} found={data} account={account} papers={papers} />
  return (
    <Page title={text('person.one')}>
      {error !== null && (
        <section className="sheet">
          <ErrorState
            title={text('person.failed')}
            problem={asProblem(error)}
            busy={isFetching}
            onAgain={() => void refetch()}
          />
        </section>
      )}
      {slow && (
        <section className="sheet">
          <div className="in stack">
            <Skeleton width="short" />
            <Skeleton width="long" />
            <Skeleton width="middle" />
          </div>
        </section>
      )}
    </Page>
  )
}

type OnePersonProps = PersonPageProps & { readonly found: Tagged<Person> }

function OnePerson({ found, account, papers }: OnePersonProps) {
  const text = useText()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const { record: person, etag } = found
  return (
    <Page
      title={person.full_name}
      beside={
        <span className="row">
          <AccountStatus status={person.status} archived={person.archived_at != null} />
          {person.role != null && <span>{roleWord(text, person.role)}</span>}
        </span>
      }
      actions={
        <PersonSteps
          person={person}
          etag={etag}
          onGone={(archived) => {
            if (!archived) void navigate({ to: '/office/people', replace: true })
          }}
          onProblem={setRefusal}
        />
      }
    >
      <div className="person-page">
        {refusal !== null && <ProblemNotice problem={refusal} />}
        <ArchivedNotice person={person} />
        <div className="columns">
          <div>
            <LicenceSheet person={person} etag={etag} />
            <PersonFacts person={person} />
            {papers?.(person)}
            <PersonHistory person={person} />
          </div>
          <aside>{account(person)}</aside>
        </div>
      </div>
    </Page>
  )
}

import './person-page.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { AccountStatus, roleWord } from '@/components/account-words'
import { Page } from '@/components/page'
import { ProblemNotice } from '@/components/problem-notice'
import { RecordPage } from '@/components/record-page'
import { useText } from '@/text/language'
import { ArchivedNotice } from './archived-notice'
import { LicenceSheet } from './licence-sheet'
import { PersonFacts } from './person-facts'
import { PersonHistory } from './person-history'
import { person as personOf, type Person } from './person-queries'
import { PersonSteps } from './person-steps'

type PersonPageProps = {
  /** What other features know of a person: the account, what he drives, and what lies under the licence. */
  readonly account: (person: Person) => ReactNode
  readonly trips?: (person: Person) => ReactNode
  readonly papers?: (person: Person) => ReactNode
}

/** Everything about one person of the register. */
export function PersonPage(of: PersonPageProps) {
  const text = useText()
  const { personId = '' } = useParams({ strict: false })
  return (
    <RecordPage
      answer={useQuery(personOf(personId))}
      kind={text('person.one')}
      failed={text('person.failed')}
      back={
        <Link to="/office/people" className="btn">
          {text('people.title')}
        </Link>
      }
    >
      {(found) => <OnePerson key={found.record.id} found={found} {...of} />}
    </RecordPage>
  )
}

type OnePersonProps = PersonPageProps & { readonly found: Tagged<Person> }

function OnePerson({ found, account, trips, papers }: OnePersonProps) {
  const text = useText()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const { record: person, etag } = found
  return (
    <Page
      title={person.full_name}
      beside={
        <span className="row">
          <AccountStatus
            status={person.status}
            archived={person.archived_at != null}
            access={person.has_access}
          />
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
            {trips?.(person)}
            {papers?.(person)}
            <PersonHistory person={person} />
          </div>
          <aside>{account(person)}</aside>
        </div>
      </div>
    </Page>
  )
}

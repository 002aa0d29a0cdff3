import type { Tagged } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import type { Account } from './people-queries'
import { PersonSteps } from './person-steps'
import { RegistrationSteps } from './registration-steps'

type AccountStepsProps = Tagged<Account> & {
  /** Why something did not go; null when it is tried again. */
  readonly onProblem: (problem: ApiProblem | null) => void
}

/** What the office can do with an account, or with the wish to have one. */
export function AccountSteps({ record, etag, onProblem }: AccountStepsProps) {
  if (record.status === 'waiting')
    return <RegistrationSteps person={record} onProblem={onProblem} />
  return <PersonSteps person={record} etag={etag} onProblem={onProblem} />
}

import type { ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { asProblem } from '@/api/problem'
import { ErrorState } from './error-state'
import { Page } from './page'
import type { RecordAnswer } from './record-answer'
import { Skeleton } from './skeleton'
import { useSlow } from './use-slow'

type RecordPageProps<T> = {
  readonly answer: RecordAnswer<T>
  /** What stands above a record that is not here yet. */
  readonly kind: string
  /** "This bus did not come." */
  readonly failed: string
  /** The way to the others, for whoever asked for one that is not there. */
  readonly back: ReactNode
  /** The page of the record, with its own heading. */
  readonly children: (found: Tagged<T>) => ReactNode
}

/** The page of one record once it is here; until then, or without it, a page that says so. */
export function RecordPage<T>({ answer, kind, failed, back, children }: RecordPageProps<T>) {
  const { data, error } = answer
  const slow = useSlow(data === undefined && error === null)
  if (data !== undefined) return children(data)
  return (
    <Page title={kind}>
      {error !== null && (
        <section className="sheet">
          <ErrorState
            title={failed}
            problem={asProblem(error)}
            busy={answer.isFetching}
            onAgain={() => void answer.refetch()}
            back={back}
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

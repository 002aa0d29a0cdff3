import { useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { asProblem, type ApiProblem } from '@/api/problem'
import { ErrorState } from '../error-state'
import { ProblemNotice } from '../problem-notice'
import type { RecordAnswer } from '../record-answer'
import { Skeleton } from '../skeleton'
import { useSlow } from '../use-slow'
import type { Opened } from './data-list'
import { RecordPanel } from './record-panel'

/** Tells why a step did not go; null when it is tried again. */
export type Tell = (problem: ApiProblem | null) => void

type RecordBesideProps<T, Row> = Pick<Opened<Row>, 'id' | 'row' | 'walk'> & {
  /** The whole record, as it was asked for. */
  readonly answer: RecordAnswer<T>
  /** What stands above a record that is not here yet. */
  readonly kind: string
  /** "This route did not come." */
  readonly failed: string
  readonly title: (shown: T | Row) => ReactNode
  readonly subtitle?: (shown: T | Row) => ReactNode
  readonly badge?: (shown: T | Row) => ReactNode
  readonly steps: (found: Tagged<T>, tell: Tell) => ReactNode
  /** For a list whose rows are whole records, which are shown at once. */
  readonly ofRow?: (row: Row) => NonNullable<T>
  readonly children: (whole: NonNullable<T>) => ReactNode
}

/** The panel of a record that is loaded whole: its row of the list until it is here, and why a step did not go. */
export function RecordBeside<T, Row>(props: RecordBesideProps<T, Row>) {
  const { id, row, walk, answer } = props
  const { data, error } = answer
  const shown = data?.record ?? row
  const whole = data?.record ?? (row === undefined ? undefined : props.ofRow?.(row))
  const slow = useSlow(whole === undefined && error === null)
  // Stands here and not in the steps: what was refused may have other steps by now.
  const [refusal, setRefusal] = useState<{ id: string; problem: ApiProblem | null } | null>(null)
  return (
    <RecordPanel
      title={shown === undefined ? props.kind : props.title(shown)}
      subtitle={shown === undefined ? undefined : props.subtitle?.(shown)}
      badge={shown === undefined ? undefined : props.badge?.(shown)}
      walk={walk}
      steps={
        data !== undefined && (
          <>
            {refusal?.id === id && refusal.problem !== null && (
              <ProblemNotice problem={refusal.problem} />
            )}
            {props.steps(data, (problem) => {
              setRefusal({ id, problem })
            })}
          </>
        )
      }
    >
      {error !== null && data === undefined && (
        <ErrorState
          title={props.failed}
          problem={asProblem(error)}
          busy={answer.isFetching}
          onAgain={() => void answer.refetch()}
        />
      )}
      {whole !== undefined && props.children(whole)}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

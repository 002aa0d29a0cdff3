import { useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { asProblem } from '@/api/problem'
import { BusyButton } from './busy-button'
import { ConfirmDialog } from './confirm-dialog'
import type { Tell } from './list/record-beside'
import { useRemoval, type RemovalWays } from './use-removal'

type RemovalStepProps<T> = {
  readonly found: Tagged<T>
  readonly isArchived: boolean
  readonly ways: RemovalWays<NonNullable<T>>
  /** Verb and object: "Delete route". */
  readonly action: string
  /** The same in the answer to the question, where that says it in other words. */
  readonly confirm?: string
  readonly question: string
  /** What it takes along, and whether it can be undone. */
  readonly explained: ReactNode
  readonly bringBack: string
  /** It is not in the list any more. */
  readonly onGone: (archived: boolean) => void
  readonly onProblem: Tell
}

/** Takes a record out after a question, or brings one back that was put away. */
export function RemovalStep<T>(props: RemovalStepProps<T>) {
  const { record, etag } = props.found
  const [asking, setAsking] = useState(false)
  const removal = useRemoval(props.ways)
  const back = () => {
    props.onProblem(null)
    removal.bringBack(record).catch((thrown: unknown) => {
      props.onProblem(asProblem(thrown))
    })
  }
  if (props.isArchived)
    return (
      <BusyButton busy={removal.bringingBack} onPress={back}>
        {props.bringBack}
      </BusyButton>
    )
  return (
    <>
      <button
        type="button"
        className="btn danger"
        onClick={() => {
          setAsking(true)
        }}
      >
        {props.action}
      </button>
      {asking && (
        <ConfirmDialog
          title={props.question}
          action={props.confirm ?? props.action}
          danger
          onConfirm={async () => {
            const { archived } = await removal.remove(record, etag)
            props.onGone(archived)
          }}
          onClose={() => {
            setAsking(false)
          }}
        >
          {props.explained}
        </ConfirmDialog>
      )}
    </>
  )
}

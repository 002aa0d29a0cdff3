import type { ReactNode } from 'react'
import type { ApiProblem } from '@/api/problem'
import { useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { TryAgainButton } from './try-again-button'

type ErrorStateProps = {
  /** What did not happen: "The list of invoices did not come". */
  readonly title: string
  readonly problem: ApiProblem
  readonly busy?: boolean
  readonly onAgain: () => void
  /** Where to go from something that is not there, which asking again would not bring. */
  readonly back?: ReactNode
}

/** Something that should stand here did not come: why, what was kept, what to do, and what to tell. */
export function ErrorState({ title, problem, busy = false, onAgain, back }: ErrorStateProps) {
  const text = useText()
  return (
    <div className="empty" role="alert">
      <svg className="pic" viewBox="0 0 72 72" aria-hidden="true">
        <path d="M2 40h16M18 31h11v18H18zM29 36h5M29 44h5M54 40h16M43 31h11v18H43z" />
        <path className="bad-line" d="M38.5 24v-7M31 26l-4-5M46 26l4-5" />
      </svg>
      <h2>{title}</h2>
      <p>{problemText(text, problem)}</p>
      {back !== undefined && problem.status === 404 ? (
        back
      ) : (
        <TryAgainButton busy={busy} onPress={onAgain} />
      )}
      {problem.requestId !== null && (
        <p className="small muted">{text('common.requestNumber', { number: problem.requestId })}</p>
      )}
    </div>
  )
}

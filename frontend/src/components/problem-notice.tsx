import type { ReactNode } from 'react'
import type { ApiProblem } from '@/api/problem'
import { useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { Notice } from './notice'

type ProblemNoticeProps = {
  readonly problem: ApiProblem
  /** What was kept, what to do. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Why something did not work, spoken at once, with the number to tell. */
export function ProblemNotice({ problem, children, action }: ProblemNoticeProps) {
  const text = useText()
  return (
    <div role="alert">
      <Notice tone="bad" glyph="warning" title={problemText(text, problem)} action={action}>
        {children}
        {problem.requestId !== null && (
          <p className="small">{text('common.requestNumber', { number: problem.requestId })}</p>
        )}
      </Notice>
    </div>
  )
}

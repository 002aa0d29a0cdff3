import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { useReach } from '@/api/reach'
import { useTitle } from '@/components/use-title'
import { CopyButton } from '@/components/copy-button'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'
import { LostPart } from './part'
import { home } from './places'

/** Stands where a page should be that could not be shown; the frame around it stays. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  if (error instanceof LostPart) return <LostPartPage reset={reset} />
  return <BrokenPage error={error} reset={reset} />
}

/** Away: it may come. There: it never will, for the server has a newer one. */
function LostPartPage({ reset }: { reset: () => void }) {
  const text = useText()
  const again = useAgain(reset)
  const isAway = useReach().away || !navigator.onLine
  return (
    <Failure
      title={text(isAway ? 'frame.partAwayTitle' : 'frame.updatedTitle')}
      what={text(isAway ? 'frame.partAwayWhat' : 'frame.updatedWhat')}
    >
      {isAway ? (
        <AgainButton onPress={again} />
      ) : (
        <button
          type="button"
          className="btn primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          <Glyph name="again" />
          {text('frame.loadAgain')}
        </button>
      )}
    </Failure>
  )
}

function BrokenPage({ error, reset }: { error: unknown; reset: () => void }) {
  const text = useText()
  const again = useAgain(reset)
  const problem = asProblem(error)
  return (
    <Failure title={text('frame.failedTitle')} what={text(reasons[kind(problem)])}>
      <AgainButton onPress={again} />
      <p className="small">
        {text('frame.failedAgain')}{' '}
        {problem.requestId !== null && (
          <span className="nowrap">
            {text('common.requestNumber', { number: problem.requestId })}
          </span>
        )}
      </p>
      <div className="row">
        <CopyButton content={details(problem, error)}>{text('frame.copyDetails')}</CopyButton>
        <Link className="btn quiet" to={home()}>
          {text('frame.toStart')}
        </Link>
      </div>
    </Failure>
  )
}

const reasons = {
  away: 'frame.failedAway',
  busy: 'frame.failedBusy',
  refused: 'frame.failedRefused',
  here: 'frame.failedHere',
} as const

function kind(problem: ApiProblem): keyof typeof reasons {
  if (problem.unreachable) return 'away'
  if (problem.passing) return 'busy'
  return problem.status > 0 ? 'refused' : 'here'
}

/** For whoever is asked for help; nothing that was typed. */
function details(problem: ApiProblem, error: unknown): string {
  const lines = [
    window.location.href,
    new Date().toISOString(),
    problem.requestId,
    `${problem.status} ${problem.code}: ${problem.message}`,
    problem.status < 0 && error instanceof Error ? error.stack : null,
  ]
  return lines.filter((line) => line != null).join('\n')
}

type FailureProps = { title: string; what: string; children: ReactNode }

function Failure({ title, what, children }: FailureProps) {
  useTitle(title)
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="empty" role="alert">
        <svg className="pic" viewBox="0 0 72 72" aria-hidden="true">
          <path d="M2 40h16M18 31h11v18H18zM29 36h5M29 44h5M54 40h16M43 31h11v18H43z" />
          <path className="bad-line" d="M38.5 24v-7M31 26l-4-5M46 26l4-5" />
        </svg>
        <h1>{title}</h1>
        <p>{what}</p>
        {children}
      </div>
    </main>
  )
}

function AgainButton({ onPress }: { onPress: () => void }) {
  const text = useText()
  return (
    <button type="button" className="btn primary" onClick={onPress}>
      <Glyph name="again" />
      {text('common.tryAgain')}
    </button>
  )
}

/** Everything that the page needs is asked for once more. */
function useAgain(reset: () => void) {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  return () => {
    queries.reset()
    void router.invalidate().then(reset)
  }
}

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

type AnsweredProps<T> = {
  asked: UseQueryResult<T>
  /** What did not come, when it did not. */
  failed: string
  /** How many lines the answer will have. */
  lines: number
  children: (found: T) => ReactNode
}

/** What was asked for, once it is here; what came before stays when the server falls silent. */
export function Answered<T>({ asked, failed, lines, children }: AnsweredProps<T>) {
  const text = useText()
  const format = useFormat()
  const slow = useSlow(asked.isPending)
  if (asked.isPending) return slow ? <Waiting lines={lines} /> : null
  if (asked.data === undefined)
    return (
      <div className="sheet">
        <ErrorState
          title={failed}
          problem={asProblem(asked.error)}
          busy={asked.isFetching}
          onAgain={() => void asked.refetch()}
        />
      </div>
    )
  return (
    <>
      <div role="status">
        {asked.isError && (
          <Notice
            tone="bad"
            glyph="offline"
            title={text('system.stale', { time: format.time(new Date(asked.dataUpdatedAt)) })}
          />
        )}
      </div>
      {children(asked.data)}
    </>
  )
}

function Waiting({ lines }: { lines: number }) {
  const text = useText()
  return (
    <div className="sheet" aria-busy="true">
      <p className="sr" role="status">
        {text('common.loading')}
      </p>
      <ul className="lines">
        {Array.from({ length: lines }, (_, line) => (
          <li key={line} className="line">
            <Skeleton width="middle" />
            <Skeleton width="short" />
          </li>
        ))}
      </ul>
    </div>
  )
}

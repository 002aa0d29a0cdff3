import './papers.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { paperAlertDays } from './bus-queries'
import { HeldPapers } from './held-papers'
import { PaperDialog, type PaperTask } from './paper-dialog'
import { PaperLines } from './paper-lines'
import { papersOf, type HolderRef, type Paper } from './paper-queries'
import { usualOfBus } from './paper-words'

/** The papers of a bus, a person or the company: of each kind the one that holds, older ones folded away. */
export function PapersSheet({ holder }: { holder: HolderRef }) {
  const text = useText()
  const [task, setTask] = useState<PaperTask | null>(null)
  const { data, error, isFetching, refetch } = useQuery(papersOf(holder))
  const { data: alertDays = 0 } = useQuery(paperAlertDays)
  const slow = useSlow(data === undefined && error === null)
  const held = (data ?? []).filter((paper) => paper.is_current || isReported(paper))
  const older = (data ?? []).filter((paper) => !paper.is_current && !isReported(paper))
  const toRenew = held.filter((paper) => paper.is_current && paper.days_left <= alertDays)
  const missing =
    data === undefined || holder.type !== 'bus'
      ? []
      : usualOfBus.filter((kind) => !held.some((paper) => paper.kind === kind))
  return (
    <Sheet
      title={titleOf(text, held.length, toRenew.length, missing.length)}
      end={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            setTask({ kind: 'new', holder })
          }}
        >
          {text(holder.type === 'company' ? 'papers.addCompany' : 'papers.add')}
        </button>
      }
    >
      {data === undefined && error !== null && (
        <ErrorState
          title={text('papers.sheetFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {slow && (
        <div className="in">
          <Skeleton />
        </div>
      )}
      {data !== undefined && held.length + missing.length === 0 && (
        <p className="in soft">{text('papers.sheetNone')}</p>
      )}
      <HeldPapers
        papers={held}
        missing={missing}
        toRenew={toRenew}
        onRenew={(paper) => {
          setTask({ kind: 'renew', paper })
        }}
        onEnter={(paperKind) => {
          setTask({ kind: 'new', holder, paperKind })
        }}
      />
      {older.length > 0 && (
        <details className="older">
          <summary>{text('papers.older', { count: older.length })}</summary>
          <PaperLines papers={older} />
        </details>
      )}
      {task !== null && (
        <PaperDialog
          task={task}
          onClose={() => {
            setTask(null)
          }}
        />
      )}
    </Sheet>
  )
}

const isReported = ({ state }: Paper) => state === 'reported'

/** The answer above them: how many want something. */
function titleOf(text: Text, held: number, toRenew: number, missing: number): string {
  if (toRenew > 0) return text('papers.sheetToRenew', { count: toRenew })
  if (missing > 0) return text('fleet.papersMissing', { count: missing })
  return text(held === 0 ? 'papers.sheet' : 'papers.sheetFine')
}

import './papers.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { paperAlertDays } from './bus-queries'
import { PaperDialog } from './paper-dialog'
import { PaperLines } from './paper-lines'
import { papersOf, type HolderRef, type Paper } from './paper-queries'
import { usualKinds } from './paper-words'

/** The papers of a bus, a person or the company: of each kind the one that holds, older ones folded away. */
export function PapersSheet({ holder }: { holder: HolderRef }) {
  const text = useText()
  const [adding, setAdding] = useState(false)
  const { data, error, isFetching, refetch } = useQuery(papersOf(holder))
  const { data: alertDays = 0 } = useQuery(paperAlertDays)
  const slow = useSlow(data === undefined && error === null)
  const shown = inOrder((data ?? []).filter((paper) => paper.is_current || isReported(paper)))
  const older = (data ?? []).filter((paper) => !paper.is_current && !isReported(paper))
  const toRenew = shown.filter((paper) => paper.is_current && paper.days_left <= alertDays).length
  return (
    <Sheet
      title={
        shown.length === 0
          ? text('papers.sheet')
          : toRenew === 0
            ? text('papers.sheetFine')
            : text('papers.sheetToRenew', { count: toRenew })
      }
      end={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            setAdding(true)
          }}
        >
          {text('papers.add')}
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
      {data !== undefined && shown.length === 0 && (
        <p className="in soft">{text('papers.sheetNone')}</p>
      )}
      {shown.length > 0 && <PaperLines papers={shown} />}
      {older.length > 0 && (
        <details className="older">
          <summary>{text('papers.older', { count: older.length })}</summary>
          <PaperLines papers={older} />
        </details>
      )}
      {adding && (
        <PaperDialog
          task={{ kind: 'new', holder }}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </Sheet>
  )
}

const isReported = ({ state }: Paper) => state === 'reported'

/** As people name them, then the house's own. */
function inOrder(papers: readonly Paper[]): readonly Paper[] {
  const kinds: readonly string[] = usualKinds
  const place = ({ kind }: Paper) => {
    const at = kinds.indexOf(kind)
    return at === -1 ? kinds.length : at
  }
  return papers.toSorted((one, other) => place(one) - place(other))
}

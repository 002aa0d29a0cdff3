import type { ReactNode } from 'react'
import { useText } from '@/text/language'
import type { Selection } from './use-selection'

type BulkBarProps<F extends string> = {
  readonly selection: Selection<F>
  /** How many fit the filter in all. */
  readonly total: number
  readonly onAll: () => void
  readonly children: ReactNode
}

/** Stands where the filters stood, as long as rows are selected. */
export function BulkBar<F extends string>({ selection, total, onAll, children }: BulkBarProps<F>) {
  const text = useText()
  return (
    <div className="filters bulk" role="group" aria-label={text('list.withSelected')}>
      <strong role="status">{text('list.selected', { count: selection.count })}</strong>
      {!selection.all && selection.count < total && (
        <button type="button" className="btn sm quiet" onClick={onAll}>
          {text('list.selectAll', { count: total })}
        </button>
      )}
      {children}
      <button type="button" className="btn sm quiet" onClick={selection.clear}>
        {text('list.clearSelection')}
      </button>
    </div>
  )
}

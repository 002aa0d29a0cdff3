import type { ReactNode } from 'react'
import type { ApiProblem } from '@/api/problem'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { Glyph } from '../glyph'
import { OfficeGlyph } from '../office-glyph'
import { sayFilter, type Filter } from './filter'
import type { ListPlace } from './list-search'

type NothingFitsProps<F extends string> = {
  readonly place: ListPlace<F>
  readonly filters: readonly Filter<F>[]
  readonly onClear: () => void
  /** Leads to rows that the list leaves out by itself. */
  readonly wider?: ReactNode
}

/** There are rows, but none like that. */
export function NothingFits<F extends string>(props: NothingFitsProps<F>) {
  const { place, filters, onClear, wider } = props
  const text = useText()
  const asked = filters.flatMap((filter) => {
    const value = place.filters[filter.name]
    const many = (count: number) => text('list.anyOf', { count })
    return value === undefined ? [] : [`${filter.label} ${sayFilter(filter, value, many)}`]
  })
  if (place.q !== '') asked.unshift(`“${place.q}”`)
  return (
    <div className="notice flat" role="status">
      <OfficeGlyph name="filter" />
      <span>{text('list.nothingFits', { asked: asked.join(' · ') })}</span>
      <span className="row">
        {wider}
        <button type="button" className="btn sm" onClick={onClear}>
          {text('list.clearFilter')}
        </button>
      </span>
    </div>
  )
}

type NotUpdatedProps = {
  readonly problem: ApiProblem
  /** When the rows that are shown came, in milliseconds since 1970. */
  readonly at: number
  readonly busy: boolean
  readonly onAgain: () => void
}

/** The rows are there, but not as fresh as they should be. */
export function NotUpdated({ problem, at, busy, onAgain }: NotUpdatedProps) {
  const text = useText()
  const format = useFormat()
  return (
    <div className="notice want" role="status">
      <Glyph name="warning" />
      <span>
        <strong>{text('list.notUpdated', { time: format.time(new Date(at)) })}</strong>{' '}
        {problemText(text, problem)}{' '}
        {problem.requestId !== null && (
          <span className="small">
            {text('common.requestNumber', { number: problem.requestId })}
          </span>
        )}
      </span>
      <button
        type="button"
        className="btn sm"
        aria-busy={busy}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onAgain()
        }}
      >
        {text('common.tryAgain')}
      </button>
    </div>
  )
}

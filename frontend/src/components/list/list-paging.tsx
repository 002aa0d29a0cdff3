import { Glyph } from '../glyph'
import { useText } from '@/text/language'
import { pageSizes, type ListPlace, type PageSize } from './list-search'

type ListPagingProps = {
  readonly place: Pick<ListPlace, 'page' | 'size'>
  readonly total: number
  readonly onPage: (page: number) => void
  readonly onSize: (size: PageSize) => void
}

/** "1–50 of 214", the pages before and after, and how many rows a page has. */
export function ListPaging({ place, total, onPage, onSize }: ListPagingProps) {
  const text = useText()
  const before = (place.page - 1) * place.size
  const to = Math.min(total, before + place.size)
  const last = to >= total
  const turn = (delta: number, possible: boolean) => () => {
    if (possible) onPage(place.page + delta)
  }
  return (
    <nav className="paging" aria-label={text('list.pages')}>
      <label>
        <span>{text('list.pageSize')}</span>
        <select
          className="select"
          value={place.size}
          onChange={(event) => {
            onSize(Number(event.target.value) as PageSize)
          }}
        >
          {pageSizes.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      <span role="status" className="nowrap">
        {text('list.range', { from: before + 1, to, total })}
      </span>
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={text('list.previousPage')}
        title={text('list.previousPage')}
        aria-disabled={place.page === 1}
        onClick={turn(-1, place.page > 1)}
      >
        <Glyph name="previous" />
      </button>
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={text('list.nextPage')}
        title={text('list.nextPage')}
        aria-disabled={last}
        onClick={turn(1, !last)}
      >
        <Glyph name="next" />
      </button>
    </nav>
  )
}

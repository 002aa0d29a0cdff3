import { Glyph } from '../glyph'
import { useText } from '@/text/language'
import { columnClass, type Column } from './column'

type ListHeadProps<T> = {
  readonly columns: readonly Column<T>[]
  readonly sort: string
  readonly onSort: (sort: string) => void
  /** How many rows of the page are selected; null when rows cannot be selected. */
  readonly picked: 'none' | 'some' | 'all' | null
  readonly onPick: (on: boolean) => void
}

export function ListHead<T>({ columns, sort, onSort, picked, onPick }: ListHeadProps<T>) {
  const text = useText()
  return (
    <thead>
      <tr>
        {picked !== null && (
          <th scope="col" className="pick">
            <input
              type="checkbox"
              aria-label={text('list.selectPage')}
              checked={picked === 'all'}
              ref={(box) => {
                if (box !== null) box.indeterminate = picked === 'some'
              }}
              onChange={() => {
                onPick(picked !== 'all')
              }}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}

type HeadCellProps<T> = Pick<ListHeadProps<T>, 'sort' | 'onSort'> & { readonly column: Column<T> }

function HeadCell<T>({ column, sort, onSort }: HeadCellProps<T>) {
  const sorts = column.sort
  const down = sort.startsWith('-')
  const mine = sorts?.includes(sort) === true
  return (
    <th
      scope="col"
      className={columnClass(column)}
      aria-sort={mine ? (down ? 'descending' : 'ascending') : undefined}
    >
      {sorts === undefined ? (
        column.head
      ) : (
        <button
          type="button"
          onClick={() => {
            onSort(sort === sorts[0] ? (sorts[1] ?? sorts[0]) : sorts[0])
          }}
        >
          {column.head}
          {mine && <Glyph name={down ? 'down' : 'up'} />}
        </button>
      )}
    </th>
  )
}

import { memo } from 'react'
import { columnClass, type Column } from './column'

type ListRowProps<T> = {
  readonly row: T
  readonly id: string
  readonly columns: readonly Column<T>[]
  /** The address of its panel; null when the list has none. */
  readonly href: string | null
  /** The one row that the tab key reaches. */
  readonly active: boolean
  readonly open: boolean
  /** The name of its checkbox; null when rows cannot be selected. */
  readonly pick: string | null
  readonly selected: boolean
  readonly onToggle: (id: string) => void
}

/** Drawn again only when something of its own changes: walking through a hundred rows draws two of them. */
export const ListRow = memo(Row) as typeof Row

function Row<T>({
  row,
  id,
  columns,
  href,
  active,
  open,
  pick,
  selected,
  onToggle,
}: ListRowProps<T>) {
  const tabIndex = active ? 0 : -1
  return (
    <tr
      data-id={id}
      className={open ? 'open' : undefined}
      aria-selected={pick === null ? undefined : selected}
    >
      {pick !== null && (
        <td className="pick">
          <input
            type="checkbox"
            aria-label={pick}
            tabIndex={tabIndex}
            checked={selected}
            onChange={() => {
              onToggle(id)
            }}
          />
        </td>
      )}
      {columns.map((column) =>
        column.names === true ? (
          <th key={column.id} scope="row" className={columnClass(column)} data-l={column.head}>
            {href === null ? (
              column.cell(row)
            ) : (
              <a href={href} tabIndex={tabIndex} aria-current={open ? 'true' : undefined}>
                {column.cell(row)}
              </a>
            )}
          </th>
        ) : (
          <td key={column.id} className={columnClass(column)} data-l={column.head}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react'
import { useText } from '@/text/language'
import { columnClass, type Column } from './column'
import { ListHead } from './list-head'
import { ListRow } from './list-row'
import { ListSkeleton } from './list-skeleton'
import { idOfRow } from './use-row-walk'

/** Sums of everything that fits the filter, as the server counted them. */
export type Totals = {
  /** What is summed up: "All 214 trips". */
  readonly label: string
  /** By the id of the column. */
  readonly cells: Readonly<Record<string, ReactNode>>
}

type ListTableProps<T> = {
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly idOf: (row: T) => string
  readonly nameOf: (row: T) => string
  /** Around the id of a record in the address of its panel; null when the list has no panels. */
  readonly href: { readonly before: string; readonly after: string } | null
  readonly sort: string
  readonly onSort: (sort: string) => void
  readonly open: string | null
  readonly active: string | null
  readonly body: Ref<HTMLTableSectionElement>
  readonly onOpen: (id: string) => void
  readonly onActive: (id: string) => void
  readonly onRowKey: (event: KeyboardEvent) => void
  /** Null when rows cannot be selected. */
  readonly pick: {
    readonly has: (id: string) => boolean
    readonly choose: (ids: readonly string[], on: boolean) => void
    readonly toggle: (id: string) => void
  } | null
  readonly totals: Totals | undefined
  /** Nothing came yet, and it takes long enough to show the shape of it. */
  readonly skeleton: boolean
  readonly busy: boolean
}

export function ListTable<T>(props: ListTableProps<T>) {
  const { columns, rows, idOf, nameOf, pick, href, sort, open, active, body, totals } = props
  const text = useText()
  const ids = rows.map(idOf)
  const picked = pick === null ? 0 : ids.filter(pick.has).length

  const openRow = (event: MouseEvent) => {
    const target = event.target as HTMLElement
    const id = idOfRow(target)
    const link = target.closest('a')
    // What can be pressed inside a row keeps its own meaning; Ctrl and the like open a tab.
    if (id === null || href === null || event.defaultPrevented || isNewTab(event)) return
    if (target.closest('input, button, label, select') !== null || !isRowLink(link)) return
    // Somebody marks words to copy them.
    if (link === null && window.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    props.onOpen(id)
  }
  return (
    <table className="t cards" aria-busy={props.busy}>
      <caption className="sr">{props.label}</caption>
      <ListHead
        columns={columns}
        sort={sort}
        onSort={props.onSort}
        picked={pick === null ? null : picked === 0 ? 'none' : picked < ids.length ? 'some' : 'all'}
        onPick={(on) => pick?.choose(ids, on)}
      />
      {props.skeleton ? (
        <ListSkeleton columns={columns} pick={pick !== null} />
      ) : (
        <tbody
          ref={body}
          className={href === null ? undefined : 'opens'}
          onClick={openRow}
          onKeyDown={props.onRowKey}
          onFocus={(event) => {
            const id = idOfRow(event.target)
            if (id !== null) props.onActive(id)
          }}
        >
          {rows.map((row, at) => {
            const id = ids[at] ?? ''
            return (
              <ListRow
                key={id}
                row={row}
                id={id}
                columns={columns}
                href={href === null ? null : href.before + encodeURIComponent(id) + href.after}
                active={id === active}
                open={id === open}
                pick={pick === null ? null : text('list.selectRow', { name: nameOf(row) })}
                selected={pick?.has(id) ?? false}
                onToggle={pick?.toggle ?? nothing}
              />
            )
          })}
        </tbody>
      )}
      {totals !== undefined && <TotalsRow totals={totals} columns={columns} pick={pick !== null} />}
    </table>
  )
}

type TotalsRowProps<T> = {
  readonly totals: Totals
  readonly columns: readonly Column<T>[]
  readonly pick: boolean
}

function TotalsRow<T>({ totals, columns, pick }: TotalsRowProps<T>) {
  const first = columns.findIndex((column) => column.id in totals.cells)
  // What gives way to a panel stands alone, so that the sums stay below their columns.
  const minor = columns.findIndex((column) => column.minor === true)
  const ends = [first, minor].filter((at) => at !== -1)
  const span = Math.max(1, Math.min(columns.length, ...ends))
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={span + (pick ? 1 : 0)}>
          {totals.label}
        </th>
        {columns.slice(span).map((column) => (
          <td
            key={column.id}
            className={`${columnClass(column)} ${column.id in totals.cells ? '' : 'hide'}`}
            data-l={column.head}
          >
            {totals.cells[column.id]}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

const isNewTab = (event: MouseEvent) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

const isRowLink = (link: HTMLAnchorElement | null) => link?.closest('th') !== null

const nothing = () => undefined

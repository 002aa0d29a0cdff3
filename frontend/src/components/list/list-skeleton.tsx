import { Skeleton } from '../skeleton'
import { columnClass, type Column } from './column'

const ROWS = 8

type ListSkeletonProps<T> = { readonly columns: readonly Column<T>[]; readonly pick: boolean }

/** Rows of the same height that say nothing yet. */
export function ListSkeleton<T>({ columns, pick }: ListSkeletonProps<T>) {
  return (
    <tbody aria-hidden="true">
      {Array.from({ length: ROWS }, (_, row) => (
        <tr key={row}>
          {pick && <td className="pick" />}
          {columns.map((column, at) => (
            <td key={column.id} className={columnClass(column)}>
              <Skeleton width={widths[(row * 3 + at) % widths.length]} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

const widths = ['short', 'long', 'middle', 'long', 'short', 'middle', 'middle'] as const

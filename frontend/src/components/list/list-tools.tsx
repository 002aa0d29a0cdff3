import type { NamedFile } from '@/api/client'
import type { Column } from './column'
import { ColumnChoice } from './column-choice'
import { ExportChoice } from './export-choice'
import type { ExportFormat } from './list-search'

type ListToolsProps<T> = {
  readonly columns: readonly Column<T>[]
  readonly hidden: ReadonlySet<string>
  readonly onColumn: (id: string) => void
  readonly total: number
  readonly exported: ((format: ExportFormat) => Promise<NamedFile>) | undefined
}

/** What stands in the head of a page with a list: its columns, and taking along exactly what is filtered. */
export function ListTools<T>({ columns, hidden, onColumn, total, exported }: ListToolsProps<T>) {
  return (
    <>
      <ColumnChoice columns={columns} hidden={hidden} onToggle={onColumn} />
      {exported !== undefined && <ExportChoice total={total} fetched={exported} />}
    </>
  )
}

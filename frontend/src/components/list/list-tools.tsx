import { useText } from '@/text/language'
import { OfficeGlyph } from '../office-glyph'
import type { Column } from './column'
import { ColumnChoice } from './column-choice'

type ListToolsProps<T> = {
  readonly columns: readonly Column<T>[]
  readonly hidden: ReadonlySet<string>
  readonly onColumn: (id: string) => void
  readonly total: number
  readonly onExport: (() => void) | undefined
}

/** What stands in the head of a page with a list: its columns, and taking along exactly what is filtered. */
export function ListTools<T>({ columns, hidden, onColumn, total, onExport }: ListToolsProps<T>) {
  const text = useText()
  return (
    <>
      <ColumnChoice columns={columns} hidden={hidden} onToggle={onColumn} />
      {onExport !== undefined && (
        <button
          type="button"
          className="btn"
          aria-disabled={total === 0}
          onClick={() => {
            if (total > 0) onExport()
          }}
        >
          <OfficeGlyph name="download" />
          {text('list.export', { count: total })}
        </button>
      )}
    </>
  )
}

import { OfficeGlyph } from '../office-glyph'
import { Popover } from '../popover'
import { useText } from '@/text/language'
import type { Column } from './column'

type ColumnChoiceProps<T> = {
  readonly columns: readonly Column<T>[]
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

/** Which columns somebody wants to see; the one with the name stays. */
export function ColumnChoice<T>({ columns, hidden, onToggle }: ColumnChoiceProps<T>) {
  const text = useText()
  const label = text('list.columns')
  return (
    <Popover
      kind="dialog"
      label={label}
      buttonClass="btn quiet"
      button={
        <>
          <OfficeGlyph name="columns" />
          {label}
        </>
      }
    >
      {columns
        .filter((column) => column.names !== true)
        .map((column) => (
          <label key={column.id} className="check">
            <input
              type="checkbox"
              checked={!hidden.has(column.id)}
              onChange={() => {
                onToggle(column.id)
              }}
            />
            {column.head}
          </label>
        ))}
    </Popover>
  )
}

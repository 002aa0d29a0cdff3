import { useQuery } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { BusyButton } from '@/components/busy-button'
import { Notice } from '@/components/notice'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { wrongRows, type Import } from './import-queries'
import { memberWord } from './import-words'

type ImportFoundProps = {
  readonly table: Import
  readonly busy: boolean
  readonly onWrite: () => void
}

/** What the rows would do, and which cells are in the way. */
export function ImportFound({ table, busy, onWrite }: ImportFoundProps) {
  const text = useText()
  const id = useId()
  const toWrite = table.new_rows + table.changed_rows
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('imports.foundTitle')}</h2>
      </header>
      <div className="in stack" role="status">
        <p>
          <ImportCounts table={table} />
        </p>
        {table.kind === 'person' && <p className="small soft">{text('imports.personStays')}</p>}
        {table.wrong_rows > 0 ? (
          <WrongCells table={table} />
        ) : toWrite === 0 ? (
          <p>{text('imports.nothing')}</p>
        ) : (
          <div className="row">
            <BusyButton look="primary" busy={busy} onPress={onWrite}>
              {text('imports.write', { count: toWrite })}
            </BusyButton>
          </div>
        )}
      </div>
    </section>
  )
}

/** How many rows do what. */
export function ImportCounts({ table }: { table: Import }) {
  const text = useText()
  const format = useFormat()
  const count = (rows: number) => ({ count: format.number(rows) })
  return [
    text('imports.newRows', count(table.new_rows)),
    text('imports.changedRows', count(table.changed_rows)),
    text('imports.unchangedRows', count(table.unchanged_rows)),
    ...(table.wrong_rows > 0 ? [text('imports.wrongRows', count(table.wrong_rows))] : []),
  ].join(' · ')
}

function WrongCells({ table }: { table: Import }) {
  const text = useText()
  const { data } = useQuery(wrongRows(table.id))
  const list = useRef<HTMLUListElement>(null)
  const next = () => {
    const cells = [...(list.current?.children ?? [])] as HTMLElement[]
    const at = cells.findIndex((cell) => cell === document.activeElement)
    cells[(at + 1) % cells.length]?.focus()
  }
  const cells = (data?.rows ?? []).flatMap(({ row, cells, errors }) =>
    errors.map((error) => ({ ...error, row, cell: cells[error.column ?? -1] ?? '' })),
  )
  return (
    <>
      <Notice tone="bad" glyph="warning" title={text('imports.wrongTitle')}>
        <p>{text('imports.wrongBody')}</p>
      </Notice>
      <div className="row">
        <button type="button" className="btn" onClick={next}>
          {text('imports.nextWrong')}
        </button>
      </div>
      <ul ref={list} className="stack">
        {cells.map(({ row, column, member, code, message, params, cell }) => (
          <li key={`${String(row)} ${member}`} tabIndex={-1}>
            <strong>
              {text('imports.wrongCell', {
                row,
                column: table.headings[column ?? -1] ?? memberWord(text, member),
              })}
            </strong>{' '}
            <span className="cell-wrong">{cell}</span>{' '}
            <span>{fieldText(text, { field: member, code, message, params })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

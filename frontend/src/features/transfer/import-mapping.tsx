import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { asProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ErrorState } from '@/components/error-state'
import { ProblemNotice } from '@/components/problem-notice'
import { useText } from '@/text/language'
import { firstRows, useMapping, type Import } from './import-queries'
import { memberWord } from './import-words'

type ImportMappingProps = {
  readonly table: Import
  readonly busy: boolean
  readonly onCheck: () => void
}

/** It stands on the page as the problem of the mapping. */
const told = () => undefined

/** What each column is, above the first rows. */
export function ImportMapping({ table, busy, onCheck }: ImportMappingProps) {
  const text = useText()
  const id = useId()
  const [members, setMembers] = useState<readonly string[]>(table.members)
  const rows = useQuery(firstRows(table.id))
  const mapping = useMapping(table.id)
  const choose = (column: number, member: string) => {
    // Each member stands in one column only.
    setMembers(members.map((each, at) => (at === column ? member : each === member ? '' : each)))
  }
  const check = () => {
    if (members.every((member, at) => member === table.members[at])) onCheck()
    // The table comes back with these columns and takes this form away, and what it would be told on success with it.
    else mapping.mutateAsync(members).then(onCheck, told)
  }
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('imports.columnsTitle')}</h2>
        <p className="small soft">{text('imports.columnsSays')}</p>
      </header>
      <div className="wide" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="t">
          <thead>
            <tr>
              <th scope="col">{text('imports.row')}</th>
              {table.headings.map((heading, column) => (
                <th key={column} scope="col">
                  <span className="stack">
                    {heading}
                    <select
                      className="select"
                      aria-label={text('imports.column', { heading })}
                      value={members[column] ?? ''}
                      onChange={(event) => {
                        choose(column, event.currentTarget.value)
                      }}
                    >
                      <option value="">{text('imports.notTaken')}</option>
                      {table.choices.map(({ member }) => (
                        <option key={member} value={member}>
                          {memberWord(text, member)}
                        </option>
                      ))}
                    </select>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.data?.rows.map((row) => (
              <tr key={row.row}>
                <td className="num">{row.row}</td>
                {table.headings.map((_, column) => (
                  <td key={column}>{row.cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="in stack">
        {rows.error !== null && (
          <ErrorState
            title={text('imports.rowsFailed')}
            problem={asProblem(rows.error)}
            onAgain={() => void rows.refetch()}
          />
        )}
        {mapping.error !== null && <ProblemNotice problem={mapping.error} />}
        <div className="row">
          <BusyButton
            look={table.state === 'checked' ? '' : 'primary'}
            busy={busy || mapping.isPending}
            onPress={check}
          >
            {text(table.state === 'checked' ? 'imports.checkAgain' : 'imports.check')}
          </BusyButton>
        </div>
      </div>
    </section>
  )
}

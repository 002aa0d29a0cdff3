import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { StatusBadge, type Status } from '@/components/status-badge'
import { useSlow } from '@/components/use-slow'
import type { Text } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { ImportCounts } from './import-found'
import { recentImports, type Import } from './import-queries'
import { ImportUndo } from './import-undo'
import { kindWord } from './import-words'

const STEP = 10

/** Who brought which table when, and what became of it: from here each can be opened and undone. */
export function ImportList() {
  const text = useText()
  const id = useId()
  const [limit, setLimit] = useState(STEP)
  const { data, error, isFetching, refetch } = useQuery({
    ...recentImports(limit),
    placeholderData: keepPreviousData,
  })
  const slow = useSlow(data === undefined && error === null)
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('imports.earlier')}</h2>
      </header>
      {data?.total === 0 && <p className="in soft">{text('imports.noneYet')}</p>}
      {data !== undefined && data.total > 0 && (
        <ul className="lines imports">
          {data.rows.map((table) => (
            <ImportLine key={table.id} table={table} />
          ))}
        </ul>
      )}
      {data !== undefined && data.rows.length < data.total && (
        <p className="in">
          <button
            type="button"
            className="btn"
            onClick={() => {
              setLimit(limit + STEP)
            }}
          >
            {text('history.more')}
          </button>
        </p>
      )}
      {data === undefined && error !== null && (
        <ErrorState
          title={text('imports.earlierFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {slow && (
        <p className="in">
          <Skeleton width="long" />
        </p>
      )}
    </section>
  )
}

function ImportLine({ table }: { table: Import }) {
  const text = useText()
  const format = useFormat()
  const { kind, id, name } = table
  const known = table.state !== 'parsed'
  const who = [format.moment(table.created_at), table.made_by_name].filter(Boolean).join(' · ')
  return (
    <li>
      <Link className="line" to="/office/import" search={{ kind: kindOf(kind), id }}>
        <span>
          <span className="strong">{kindWord(text, kind)}</span>
          {name != null && <span className="name"> {name}</span>}
        </span>
        <StatusBadge {...stateOf(text, table)} />
        <span className="sub">{who}</span>
        <span className="sub">
          {known ? (
            <ImportCounts table={table} />
          ) : (
            text('imports.rows', { count: table.row_count })
          )}
        </span>
      </Link>
      {table.allowed_actions.includes('undo') && (
        <ImportUndo table={table} look="sm" label={text('imports.undoOne', { when: who })} />
      )}
    </li>
  )
}

const kindOf = (kind: string) => (kind === 'person' || kind === 'route' ? kind : 'bus')

/** How far it came. */
function stateOf(text: Text, { state, wrong_rows: wrong }: Import): Status {
  switch (state) {
    case 'written':
      return { tone: 'good', word: text('imports.written') }
    case 'undone':
      return { tone: 'idle', word: text('imports.undone') }
    case 'checked':
      return wrong > 0
        ? { tone: 'bad', word: text('imports.hasWrong') }
        : { tone: 'want', word: text('imports.checked') }
    default:
      return { tone: 'idle', word: text('imports.parsed') }
  }
}

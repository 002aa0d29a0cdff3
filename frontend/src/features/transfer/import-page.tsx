import './import.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Page } from '@/components/page'
import { useText } from '@/text/language'
import { ImportList } from './import-list'
import { ImportStart } from './import-start'
import { OneImport } from './one-import'
import { validateImportSearch } from './import-search'

const registers = {
  bus: '/office/buses',
  person: '/office/people',
  route: '/office/routes',
} as const
const registerWords = {
  bus: 'imports.toBuses',
  person: 'imports.toPeople',
  route: 'imports.toRoutes',
} as const

/** A table from a spreadsheet on its way into a register. */
export function ImportPage() {
  const text = useText()
  const navigate = useNavigate()
  const { kind = 'bus', id } = validateImportSearch(useSearch({ strict: false }))
  const open = (next: { kind?: typeof kind; id?: string }) =>
    void navigate({ to: '/office/import', search: next })
  return (
    <Page
      title={text('imports.title')}
      actions={
        id !== undefined && (
          <>
            <Link to={registers[kind]} className="btn">
              {text(registerWords[kind])}
            </Link>
            <Link to="/office/import" search={{ kind }} className="btn">
              {text('imports.another')}
            </Link>
          </>
        )
      }
    >
      <div className="import-page">
        {id === undefined ? (
          <>
            <ImportStart
              kind={kind}
              onKind={(next) => {
                open({ kind: next })
              }}
              onRead={(read) => {
                open({ kind, id: read.id })
              }}
            />
            <ImportList />
          </>
        ) : (
          <OneImport key={id} id={id} />
        )}
      </div>
    </Page>
  )
}

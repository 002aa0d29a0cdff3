import './import.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Page } from '@/components/page'
import { useText } from '@/text/language'
import { ImportStart } from './import-start'
import { OneImport } from './one-import'
import { validateImportSearch } from './import-search'

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
          <button
            type="button"
            className="btn"
            onClick={() => {
              open({ kind })
            }}
          >
            {text('imports.another')}
          </button>
        )
      }
    >
      <div className="import-page">
        {id === undefined ? (
          <ImportStart
            kind={kind}
            onKind={(next) => {
              open({ kind: next })
            }}
            onRead={(read) => {
              open({ kind, id: read.id })
            }}
          />
        ) : (
          <OneImport key={id} id={id} />
        )}
      </div>
    </Page>
  )
}

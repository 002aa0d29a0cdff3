import { useId, useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { FileChoice } from '@/components/form/file-choice'
import { ProblemNotice } from '@/components/problem-notice'
import { useText } from '@/text/language'
import { useReading, type Import } from './import-queries'
import { importKinds, type ImportKind } from './import-search'
import { kindWord } from './import-words'

type ImportStartProps = {
  readonly kind: ImportKind
  readonly onKind: (kind: ImportKind) => void
  readonly onRead: (read: Import) => void
}

/** Where the table comes from: pasted cells or a file. */
export function ImportStart({ kind, onKind, onRead }: ImportStartProps) {
  const text = useText()
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const reading = useReading()
  const nothing = file === null && pasted.trim() === ''
  const read = () => {
    if (nothing) return
    const content = file ?? pasted
    const mark =
      file === null ? pasted : `${file.name} ${String(file.size)} ${String(file.lastModified)}`
    reading.mutate({ kind, content, name: file?.name, mark }, { onSuccess: onRead })
  }
  return (
    <section className="sheet" aria-label={text('imports.title')}>
      <div className="in stack">
        <div className="field">
          <label htmlFor={`${id}-kind`}>{text('imports.into')}</label>
          <select
            id={`${id}-kind`}
            className="select"
            value={kind}
            onChange={(event) => {
              const next = importKinds.find((each) => each === event.currentTarget.value)
              if (next !== undefined) onKind(next)
            }}
          >
            {importKinds.map((each) => (
              <option key={each} value={each}>
                {kindWord(text, each)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-cells`}>{text('imports.pasteLabel')}</label>
          <textarea
            id={`${id}-cells`}
            className="input"
            rows={8}
            value={pasted}
            aria-describedby={`${id}-cells-hint`}
            onChange={(event) => {
              setPasted(event.currentTarget.value)
              setFile(null)
            }}
          />
          <p className="hint" id={`${id}-cells-hint`}>
            {text('imports.pasteHint')}
          </p>
        </div>
        <FileChoice
          label={text('imports.fileLabel')}
          hint={text('imports.fileHint')}
          accept=".xlsx,.csv,.tsv,.txt"
          value={file}
          onChange={(chosen) => {
            setFile(chosen)
            setPasted('')
          }}
        />
        {reading.error !== null && <ProblemNotice problem={reading.error} />}
        <div className="row">
          <BusyButton look="primary" busy={reading.isPending} onPress={read}>
            {text('imports.read')}
          </BusyButton>
        </div>
      </div>
    </section>
  )
}

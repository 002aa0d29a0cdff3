import { useState } from 'react'
import type { NamedFile } from '@/api/client'
import { asProblem } from '@/api/problem'
import { currentToken } from '@/api/token-store'
import { spokenNow, useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { OfficeGlyph } from '../office-glyph'
import { Popover } from '../popover'
import { saveFile } from '../save-file'
import { toast } from '../toast'
import type { ExportFormat } from './list-search'

type ExportChoiceProps = {
  /** How many rows it would have. */
  readonly total: number
  readonly fetched: (format: ExportFormat) => Promise<NamedFile>
}

/** Takes along what is filtered, as a file for a spreadsheet. */
export function ExportChoice({ total, fetched }: ExportChoiceProps) {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const choose = (format: ExportFormat) => {
    setBusy(true)
    void save(() => fetched(format)).finally(() => {
      setBusy(false)
    })
  }
  const words = (
    <>
      <OfficeGlyph name="download" />
      {busy ? text('list.exporting') : text('list.export', { count: total })}
    </>
  )
  if (total === 0 && !busy)
    return (
      <button type="button" className="btn" aria-disabled="true">
        {words}
      </button>
    )
  return (
    <Popover kind="menu" label={text('list.exportAs')} buttonClass="btn" busy={busy} button={words}>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          role="menuitem"
          onClick={() => {
            choose(format)
          }}
        >
          {text(`list.${format}`)}
        </button>
      ))}
    </Popover>
  )
}

const formats = ['xlsx', 'csv'] as const

// It goes on while somebody looks at other pages, and belongs to nobody but him.
async function save(fetched: () => Promise<NamedFile>) {
  const account = currentToken()?.account
  const isStillHere = () => currentToken()?.account === account
  try {
    const file = await fetched()
    if (!isStillHere()) return
    saveFile(file)
    toast({ text: spokenNow().text('list.exported', { name: file.name }) })
  } catch (thrown) {
    if (!isStillHere()) return
    const { text } = spokenNow()
    const why = problemText(text, asProblem(thrown))
    toast({ text: text('list.exportFailed', { why }), tone: 'bad' })
  }
}

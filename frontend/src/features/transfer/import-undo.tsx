import { useState } from 'react'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { Notice } from '@/components/notice'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { ImportCounts } from './import-found'
import { useImportStep, type Import } from './import-queries'

/** What was written, and the way back. */
export function ImportWritten({ table }: { table: Import }) {
  const text = useText()
  return (
    <Notice
      tone="good"
      glyph="check"
      title={text('imports.writtenTitle')}
      action={<ImportUndo table={table} />}
    >
      <p>
        <ImportCounts table={table} />
      </p>
    </Notice>
  )
}

type ImportUndoProps = {
  readonly table: Import
  readonly look?: string
  /** Which one, where there are several. */
  readonly label?: string
}

/** Takes a whole import back, after a question. */
export function ImportUndo({ table, look = '', label }: ImportUndoProps) {
  const text = useText()
  const [asks, setAsks] = useState(false)
  const step = useImportStep(table.id)
  return (
    <>
      <button
        type="button"
        className={`btn ${look}`.trim()}
        aria-label={label}
        onClick={() => {
          setAsks(true)
        }}
      >
        {text('imports.undo')}
      </button>
      {asks && (
        <ConfirmDialog
          title={text('imports.undoTitle')}
          action={text('imports.undo')}
          danger
          onConfirm={async () => {
            await step.mutateAsync('undo')
            toast({ text: text('imports.undoneTitle') })
          }}
          onClose={() => {
            setAsks(false)
          }}
        >
          <p>
            <ImportCounts table={table} />
          </p>
          <p>{text('imports.undoBody')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

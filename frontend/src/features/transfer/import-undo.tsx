import { useState } from 'react'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { Notice } from '@/components/notice'
import { useText } from '@/text/language'
import { ImportCounts } from './import-found'
import { useImportStep, type Import } from './import-queries'

/** What was written, and the way back. */
export function ImportUndo({ table }: { table: Import }) {
  const text = useText()
  const [asks, setAsks] = useState(false)
  const step = useImportStep(table.id)
  return (
    <>
      <Notice
        tone="good"
        glyph="check"
        title={text('imports.writtenTitle')}
        action={
          <button
            type="button"
            className="btn"
            onClick={() => {
              setAsks(true)
            }}
          >
            {text('imports.undo')}
          </button>
        }
      >
        <ImportCounts table={table} />
      </Notice>
      {asks && (
        <ConfirmDialog
          title={text('imports.undoTitle')}
          action={text('imports.undo')}
          danger
          onConfirm={() => step.mutateAsync('undo')}
          onClose={() => {
            setAsks(false)
          }}
        >
          <p>{text('imports.undoBody')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

import { useState } from 'react'
import * as z from 'zod/mini'
import { ApiProblem } from '@/api/problem'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { FormDialog } from '@/components/form/form-dialog'
import { neededText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { toast } from '@/components/toast'
import { PartRow } from './part-row'
import { useSamples } from './samples'

const problem = new ApiProblem({
  status: 500,
  code: 'server.unexpected',
  detail: '',
  requestId: 'E-7F21-0934',
})

type Open = 'ask' | 'reason' | 'form'

/** What the application says, and what it asks. */
export function NewsParts() {
  const words = useSamples()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => {
    setOpen(null)
  }
  const opener = (what: Open, label: string) => (
    <button
      type="button"
      className="btn"
      onClick={() => {
        setOpen(what)
      }}
    >
      {label}
    </button>
  )
  return (
    <>
      <PartRow name={words.notices}>
        <div className="part-wide">
          <Notice tone="want" glyph="warning" title={words.changedTitle}>
            <p>{words.changedWhat}</p>
          </Notice>
        </div>
        <div className="part-wide">
          <Notice tone="bad" glyph="warning" title={words.refusedTitle}>
            <p>{words.refusedWhat}</p>
          </Notice>
        </div>
        <div className="part-wide">
          <Notice tone="good" glyph="check" title={words.goodTitle} />
        </div>
        <button
          type="button"
          className="btn"
          onClick={() => {
            toast({ text: words.toastSaid, undo: () => undefined })
          }}
        >
          {words.toast}
        </button>
      </PartRow>
      <PartRow name={words.dialogs}>
        {opener('ask', words.askPlain)}
        {opener('reason', words.askReason)}
        {opener('form', words.formDialog)}
        {open === 'ask' && (
          <ConfirmDialog
            title={words.askPlain}
            action={words.askDelete}
            danger
            onConfirm={() => undefined}
            onClose={close}
          >
            {words.askPlainWhat}
          </ConfirmDialog>
        )}
        {open === 'reason' && (
          <ConfirmDialog
            title={words.askReason}
            action={words.askDeny}
            danger
            reason={{ label: words.note }}
            onConfirm={() => undefined}
            onClose={close}
          >
            {words.askReasonWhat}
          </ConfirmDialog>
        )}
        {open === 'form' && <StandDialog onClose={close} />}
      </PartRow>
      <PartRow name={words.four}>
        <div className="sheet part-wide">
          <EmptyState
            title={words.emptyTitle}
            first={
              <button type="button" className="btn primary">
                {words.first}
              </button>
            }
            other={words.other}
          >
            {words.emptyWhat}
          </EmptyState>
        </div>
        <div className="sheet part-wide">
          <ErrorState title={words.errorTitle} problem={problem} onAgain={() => undefined} />
        </div>
        <div className="sheet part-wide" role="group" aria-label={words.skeleton}>
          <div className="part-skeleton">
            <Skeleton width="long" />
            <Skeleton width="middle" />
            <Skeleton width="short" />
          </div>
        </div>
      </PartRow>
    </>
  )
}

const schema = z.object({ stand: neededText() })

function StandDialog({ onClose }: { onClose: () => void }) {
  const words = useSamples()
  const form = useServerForm({
    schema,
    defaults: { stand: '' },
    save: () => Promise.resolve(null),
    onSaved: () => {
      toast({ text: words.saved })
      onClose()
    },
  })
  return (
    <FormDialog form={form} title={words.formDialog} save={words.saveForm} onClose={onClose}>
      <TextField form={form} name="stand" label={words.stand} hint={words.standHint} />
    </FormDialog>
  )
}

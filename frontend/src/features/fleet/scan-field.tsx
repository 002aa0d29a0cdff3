import { useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { useField, type FormOf } from '@/components/form/field'
import { PhotoField } from '@/components/photo/photo-field'
import type { Taken } from '@/components/photo/take-photo'
import { ProblemNotice } from '@/components/problem-notice'
import { useText } from '@/text/language'
import type { useScanUpload } from './paper-actions'
import type { PaperValues } from './paper-values'

type ScanFieldProps = {
  readonly form: FormOf<PaperValues>
  readonly upload: ReturnType<typeof useScanUpload>
}

/** The paper itself as photo or PDF: on the server as soon as it is chosen. */
export function ScanField({ form, upload }: ScanFieldProps) {
  const text = useText()
  const [taken, setTaken] = useState<Taken | null>(null)
  const field = useField<PaperValues, string>(
    { form, name: 'document_url', label: text('papers.scan') },
    (value) => (value === '' ? text('common.none') : (value.split('/').at(-1) ?? '')),
  )
  const there = field.value !== ''
  return (
    <div className="field">
      <span className="label">
        {text('papers.scan')} <span className="muted">{text('common.canWait')}</span>
      </span>
      <PhotoField
        pdf
        name={field.name}
        label={text(there ? 'papers.scanAnother' : 'papers.scanAdd')}
        takenLabel={text('papers.scanTaken')}
        hint={text('papers.scanHint')}
        value={taken}
        error={field.error ?? undefined}
        onChange={(next) => {
          setTaken(next)
          upload.send(next.file, field.set)
        }}
      />
      {upload.isPending && (
        <progress max={1} value={upload.progress} aria-label={text('papers.scanSending')} />
      )}
      <p className="sr" role="status">
        {upload.isPending && text('papers.scanSending')}
        {upload.isSuccess && text('papers.scanSent')}
      </p>
      {upload.isError && (
        <ProblemNotice
          problem={upload.error}
          action={
            taken !== null && (
              <BusyButton
                busy={upload.isPending}
                onPress={() => {
                  upload.send(taken.file, field.set)
                }}
              >
                {text('common.tryAgain')}
              </BusyButton>
            )
          }
        />
      )}
      {there && !upload.isPending && (
        <button
          type="button"
          className="btn quiet sm"
          onClick={() => {
            setTaken(null)
            upload.reset()
            field.set('')
          }}
        >
          {text('papers.scanOff')}
        </button>
      )}
    </div>
  )
}

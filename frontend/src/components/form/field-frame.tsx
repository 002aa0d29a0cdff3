import type { ReactNode } from 'react'
import { useText } from '@/text/language'
import { Glyph } from '../glyph'

/** What ties an input to its label, hint and error. */
export type InputAttributes = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

type FieldFrameProps = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | null
  readonly optional?: boolean
  readonly children: (attributes: InputAttributes) => ReactNode
}

/** A field: label above, hint below, and when something is wrong, that in place of the hint. */
export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  const text = useText()
  const wrong = error !== undefined && error !== null
  const hasNote = wrong || (hint !== undefined && hint !== null)
  const noteId = `${id}-note`
  return (
    <div className={wrong ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional === true && <span className="muted"> {text('common.canWait')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': hasNote ? noteId : undefined,
        'aria-invalid': wrong,
      })}
      {hasNote && <FieldNote id={noteId} hint={hint} error={wrong ? error : null} />}
    </div>
  )
}

type FieldNoteProps = {
  readonly id: string
  readonly hint?: ReactNode
  readonly error: string | null
}

export function FieldNote({ id, hint, error }: FieldNoteProps) {
  if (error === null)
    return (
      <div className="hint" id={id}>
        {hint}
      </div>
    )
  return (
    <div className="err" id={id}>
      <Glyph name="warning" />
      <span>{error}</span>
    </div>
  )
}

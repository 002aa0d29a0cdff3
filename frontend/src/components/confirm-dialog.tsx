import { useId, useState, type ReactNode } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { useText } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { BusyButton } from './busy-button'
import { Dialog } from './dialog'
import { FieldFrame } from './form/field-frame'
import { ProblemNotice } from './problem-notice'

type ConfirmDialogProps = {
  /** The question: "Delete the state Goa?" */
  readonly title: string
  /** What it takes along, and whether it can be undone. */
  readonly children: ReactNode
  /** Verb and object, as on the button that opened it. */
  readonly action: string
  readonly danger?: boolean
  readonly back?: string
  readonly reason?: { readonly label: string; readonly hint?: string; readonly optional?: boolean }
  /** What it fails with is told in the dialog, which stays open then. */
  readonly onConfirm: (reason: string) => unknown
  readonly onClose: () => void
}

/** Asks before something that cannot easily be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const text = useText()
  const reasonId = useId()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  async function confirm() {
    const given = reason.trim()
    if (props.reason !== undefined && props.reason.optional !== true && given === '') {
      setMissing(true)
      document.getElementById(reasonId)?.focus()
      return
    }
    setBusy(true)
    setProblem(null)
    try {
      await props.onConfirm(given)
    } catch (thrown) {
      setProblem(asProblem(thrown))
      setBusy(false)
      return
    }
    setBusy(false)
    props.onClose()
  }

  return (
    <Dialog
      title={props.title}
      asks
      onClose={props.onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={props.onClose}>
            {props.back ?? text('common.back')}
          </button>
          <BusyButton
            busy={busy}
            look={props.danger === true ? 'danger solid' : 'primary'}
            onPress={() => void confirm()}
          >
            {props.action}
          </BusyButton>
        </>
      }
    >
      <div className="soft">{props.children}</div>
      {props.reason !== undefined && (
        <FieldFrame
          id={reasonId}
          label={props.reason.label}
          hint={props.reason.hint}
          optional={props.reason.optional}
          error={
            missing ? fieldText(text, { field: 'reason', code: 'missing', message: '' }) : null
          }
        >
          {(attributes) => (
            <input
              {...attributes}
              className="input"
              value={reason}
              onChange={(event) => {
                setReason(event.target.value)
                setMissing(false)
              }}
            />
          )}
        </FieldFrame>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </Dialog>
  )
}

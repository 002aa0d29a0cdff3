import './form.css'
import { useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { BusyButton } from '../busy-button'
import { Notice } from '../notice'
import { ProblemNotice } from '../problem-notice'
import { LeaveGuard } from './leave-guard'
import { QuestionsDialog } from './questions-dialog'
import type { ServerForm } from './use-server-form'
import { VersionsDialog } from './versions-dialog'

type FormProps<In extends FieldValues> = {
  readonly form: ServerForm<In>
  readonly children: ReactNode
  /** The buttons; none where they stand outside, as in a dialog. */
  readonly actions?: ReactNode
  /** Whether leaving with changes asks. */
  readonly guarded?: boolean
}

/** Fields, what is wrong with them, and the buttons. Ctrl+Enter saves from anywhere in it. */
export function Form<In extends FieldValues>(props: FormProps<In>) {
  const { form, children, actions, guarded = true } = props
  const text = useText()
  return (
    <>
      <form
        id={form.id}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          if (!form.busy) form.submit()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }}
      >
        {children}
        <div className="form-foot">
          <FormTrouble form={form} />
          {actions !== undefined && <div className="form-actions">{actions}</div>}
        </div>
      </form>
      <span className="sr" role="status">
        {form.busy ? text('form.saving') : ''}
      </span>
      {form.trouble?.kind === 'asked' && (
        <QuestionsDialog
          questions={form.trouble.questions}
          onAnswer={form.answer}
          onClose={form.dismiss}
        />
      )}
      {guarded && <LeaveGuard dirty={form.dirty} hasUnsaved={form.hasUnsaved} />}
    </>
  )
}

type SaveButtonProps<In extends FieldValues> = {
  readonly form: ServerForm<In>
  /** Verb and object. */
  readonly children: ReactNode
  /** Asks for nothing as long as nothing is changed: for forms that are open all the time. */
  readonly calm?: boolean
}

/** Sends the form, wherever it stands. */
export function SaveButton<In extends FieldValues>(props: SaveButtonProps<In>) {
  const { form, children, calm = false } = props
  return (
    <BusyButton
      look={calm && !form.dirty ? undefined : 'primary'}
      busy={form.busy}
      submits={form.id}
    >
      {children}
    </BusyButton>
  )
}

/** Why it is not saved, where it stands above the buttons. */
function FormTrouble<In extends FieldValues>({ form }: { form: ServerForm<In> }) {
  const text = useText()
  const { trouble } = form
  if (trouble?.kind === 'changed') return <ChangedNotice form={form} changed={trouble} />
  if (trouble?.kind !== 'refused') return null
  const { problem, elsewhere } = trouble
  return (
    <ProblemNotice
      problem={problem}
      action={
        problem.passing && (
          <BusyButton busy={form.busy} onPress={form.submit}>
            {text('common.tryAgain')}
          </BusyButton>
        )
      }
    >
      {elsewhere.map((each) => (
        <p key={each.field}>{`${each.field}: ${fieldText(text, each)}`}</p>
      ))}
      {!problem.passing && <p>{text('form.kept')}</p>}
    </ProblemNotice>
  )
}

type ChangedNoticeProps<In extends FieldValues> = {
  readonly form: ServerForm<In>
  readonly changed: Extract<ServerForm<In>['trouble'], { kind: 'changed' }>
}

function ChangedNotice<In extends FieldValues>({ form, changed }: ChangedNoticeProps<In>) {
  const text = useText()
  const [comparing, setComparing] = useState(true)
  return (
    <>
      <Notice
        tone="want"
        glyph="warning"
        title={text('form.changedTitle')}
        action={
          <button
            type="button"
            className="btn"
            onClick={() => {
              setComparing(true)
            }}
          >
            {text('form.compare')}
          </button>
        }
      >
        <p>{text('form.changedBody')}</p>
      </Notice>
      {comparing && (
        <VersionsDialog
          form={form}
          changed={changed}
          onClose={() => {
            setComparing(false)
          }}
        />
      )}
    </>
  )
}

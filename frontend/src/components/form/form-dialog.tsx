import { useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { Dialog } from '../dialog'
import { Form, SaveButton } from './form'
import { LeaveQuestion } from './leave-guard'
import type { ServerForm } from './use-server-form'

type FormDialogProps<In extends FieldValues> = {
  readonly form: ServerForm<In>
  readonly title: string
  /** Verb and object: "Add driver". */
  readonly save: string
  readonly children: ReactNode
  /** For more than six fields, two beside each other. */
  readonly wide?: boolean
  readonly onClose: () => void
}

/** A form of up to six fields on top of the page. Whoever goes back with changes is asked. */
export function FormDialog<In extends FieldValues>(props: FormDialogProps<In>) {
  const { form, title, save, children, wide, onClose } = props
  const text = useText()
  const [leaving, setLeaving] = useState(false)
  const back = () => {
    if (form.hasUnsaved()) setLeaving(true)
    else onClose()
  }
  return (
    <>
      <Dialog
        title={title}
        wide={wide}
        onClose={back}
        actions={
          <>
            <button type="button" className="btn" onClick={back}>
              {text('common.back')}
            </button>
            <SaveButton form={form}>{save}</SaveButton>
          </>
        }
      >
        <Form form={form}>{children}</Form>
      </Dialog>
      {leaving && (
        <LeaveQuestion
          onLeave={onClose}
          onStay={() => {
            setLeaving(false)
          }}
        />
      )}
    </>
  )
}

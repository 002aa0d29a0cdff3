import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { useText } from '@/text/language'
import { EditPersonDialog } from './edit-person-dialog'
import { useBringBack, useRemovePerson } from './person-actions'
import type { Person } from './person-queries'

type PersonStepsProps = {
  readonly person: Person
  readonly etag: string | null
  /** He is not in the register any more. */
  readonly onGone: (archived: boolean) => void
  /** Why something did not go; null when it is tried again. */
  readonly onProblem: (problem: ApiProblem | null) => void
}

/** What the office can do with an entry of the register. */
export function PersonSteps({ person, etag, onGone, onProblem }: PersonStepsProps) {
  const text = useText()
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null)
  const remove = useRemovePerson()
  const bringBack = useBringBack()
  const close = () => {
    setDialog(null)
  }
  const opens = (which: typeof dialog) => () => {
    setDialog(which)
  }
  const back = () => {
    onProblem(null)
    bringBack.run(person).catch((thrown: unknown) => {
      onProblem(asProblem(thrown))
    })
  }
  return (
    <>
      <button type="button" className="btn" onClick={opens('edit')}>
        {text('person.edit')}
      </button>
      {person.archived_at == null ? (
        <button type="button" className="btn danger" onClick={opens('remove')}>
          {text('person.remove')}
        </button>
      ) : (
        <BusyButton busy={bringBack.busy} onPress={back}>
          {text('person.bringBack')}
        </BusyButton>
      )}
      {dialog === 'edit' && <EditPersonDialog record={person} etag={etag} onClose={close} />}
      {dialog === 'remove' && (
        <ConfirmDialog
          title={text('person.removeTitle', { name: person.full_name })}
          action={text('person.removeDo')}
          danger
          onConfirm={async () => {
            const { archived } = await remove({ person, etag })
            onGone(archived)
          }}
          onClose={close}
        >
          {text('person.removeBody')}
        </ConfirmDialog>
      )}
    </>
  )
}

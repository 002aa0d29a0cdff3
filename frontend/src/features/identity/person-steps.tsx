import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { ChangeRoleDialog } from './change-role-dialog'
import { me } from './me-queries'
import { useSwitchAccount } from './people-actions'
import type { Account } from './people-queries'
import { SetPasswordDialog } from './set-password-dialog'

type PersonStepsProps = {
  readonly person: Account
  readonly etag: string | null
  /** Why something did not go; null when it is tried again. */
  readonly onProblem: (problem: ApiProblem | null) => void
}

/** What the office can do with somebody's account. */
export function PersonSteps({ person, etag, onProblem }: PersonStepsProps) {
  const text = useText()
  const [dialog, setDialog] = useState<'role' | 'password' | 'own' | null>(null)
  const { data: self } = useQuery(me)
  const { turn, busy } = useSwitch(person, etag, onProblem)
  const active = person.status === 'active'
  const close = () => {
    setDialog(null)
  }
  const opens = (which: typeof dialog) => () => {
    setDialog(which)
  }
  return (
    <>
      {active && (
        <>
          <button type="button" className="btn" onClick={opens('role')}>
            {text('people.changeRole')}
          </button>
          <button type="button" className="btn" onClick={opens('password')}>
            {text(person.has_access ? 'people.setPassword' : 'people.giveAccess')}
          </button>
        </>
      )}
      <BusyButton
        busy={busy}
        onPress={() => {
          if (active && self?.id === person.id) setDialog('own')
          else turn(!active)
        }}
      >
        {active ? text('people.switchOff') : text('people.switchOn')}
      </BusyButton>
      {dialog === 'role' && <ChangeRoleDialog person={person} etag={etag} onClose={close} />}
      {dialog === 'password' && <SetPasswordDialog person={person} onClose={close} />}
      {dialog === 'own' && (
        <ConfirmDialog
          title={text('people.switchOffSelf')}
          action={text('people.switchOff')}
          danger
          onConfirm={() => {
            turn(false)
          }}
          onClose={close}
        >
          {text('people.switchOffSelfBody')}
        </ConfirmDialog>
      )}
    </>
  )
}

/** Switches an account off or on, at once and with Undo; why it did not go stays on the page. */
function useSwitch(person: Account, etag: string | null, tell: PersonStepsProps['onProblem']) {
  const action = useSwitchAccount()
  const { id } = person

  async function turn(on: boolean) {
    tell(null)
    try {
      const after = await action.mutateAsync({ id, on, etag })
      toast({ text: said(person, on), undo: () => takeBack(!on, after.etag) })
    } catch (thrown) {
      tell(asProblem(thrown))
    }
  }

  // By then the panel may be that of somebody else.
  async function takeBack(on: boolean, then: string | null) {
    try {
      await action.mutateAsync({ id, on, etag: then })
      toast({ text: said(person, on) })
    } catch (thrown) {
      toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
    }
  }

  return { turn: (on: boolean) => void turn(on), busy: action.isPending }
}

function said({ full_name: name, has_access }: Account, on: boolean) {
  const { text } = spokenNow()
  if (!on) return text('people.switchedOff', { name })
  return text(has_access ? 'people.switchedOn' : 'people.backOn', { name })
}

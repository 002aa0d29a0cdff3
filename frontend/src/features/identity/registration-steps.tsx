import { useState } from 'react'
import type { ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { roleOptions, roleWord } from '@/components/account-words'
import { useDecideRegistrations, type Decision } from './people-actions'
import type { Account } from './people-queries'

type RegistrationStepsProps = {
  readonly person: Account
  /** Why something did not go; null when it is tried again. */
  readonly onProblem: (problem: ApiProblem | null) => void
}

/** The office's word to one who registered. */
export function RegistrationSteps({ person, onProblem }: RegistrationStepsProps) {
  const text = useText()
  const [role, setRole] = useState('driver')
  const [refusing, setRefusing] = useState(false)
  const action = useDecideRegistrations()
  const name = person.full_name

  const decide = async (decision: Decision) => {
    const ids = () => Promise.resolve([person.id])
    onProblem(null)
    const { done, problems } = await action.mutateAsync({ ids, decision })
    if (problems[0] !== undefined) onProblem(problems[0])
    if (done === 0) return
    toast({
      text:
        decision === 'refused'
          ? text('people.refusedOne', { name })
          : text('people.approvedOne', { name, role: roleWord(text, decision.as) }),
    })
  }
  return (
    <>
      <span className="grow">
        <select
          className="select"
          aria-label={text('people.role')}
          value={role}
          onChange={(event) => {
            setRole(event.target.value)
          }}
        >
          {roleOptions(text).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
      <BusyButton busy={action.isPending} look="primary" onPress={() => void decide({ as: role })}>
        {text('people.approve')}
      </BusyButton>
      <button
        type="button"
        className="btn danger"
        onClick={() => {
          setRefusing(true)
        }}
      >
        {text('people.refuse')}
      </button>
      {refusing && (
        <ConfirmDialog
          title={text('people.refuseTitle', { name })}
          action={text('people.refuse')}
          danger
          onConfirm={() => decide('refused')}
          onClose={() => {
            setRefusing(false)
          }}
        >
          {text('people.refuseBody')}
        </ConfirmDialog>
      )}
    </>
  )
}

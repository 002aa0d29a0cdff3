import { useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import type { Selection } from '@/components/list/use-selection'
import { toast } from '@/components/toast'
import { asProblem } from '@/api/problem'
import { spokenNow, useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { useDecideRegistrations, type Decision } from './people-actions'
import { allRegistrations } from './people-queries'

/** One word to many who registered. */
export function RegistrationBulk({ selection }: { selection: Selection<never> }) {
  const text = useText()
  const [refusing, setRefusing] = useState(false)
  const action = useDecideRegistrations()
  const { count } = selection

  const decide = async (decision: Decision) => {
    const ids = () =>
      selection.all ? allRegistrations(selection.filter.q) : Promise.resolve(selection.ids)
    const { done, problems } = await action.mutateAsync({ ids, decision })
    const say = spokenNow().text
    if (done > 0)
      toast({
        text:
          decision === 'refused'
            ? say('people.refused', { count: done })
            : say('people.approved', { count: done }),
      })
    const [first] = problems
    if (first !== undefined)
      toast({
        text: `${say('people.notDecided', { count: problems.length })} ${problemText(say, first)}`,
        tone: 'bad',
      })
    selection.clear()
  }
  return (
    <>
      <BusyButton
        busy={action.isPending}
        look="primary sm"
        onPress={() => {
          decide({ as: 'driver' }).catch((thrown: unknown) => {
            toast({ text: problemText(text, asProblem(thrown)), tone: 'bad' })
          })
        }}
      >
        {text('people.approveMany', { count })}
      </BusyButton>
      <button
        type="button"
        className="btn sm danger"
        onClick={() => {
          setRefusing(true)
        }}
      >
        {text('people.refuseMany', { count })}
      </button>
      {refusing && (
        <ConfirmDialog
          title={text('people.refuseManyTitle', { count })}
          action={text('people.refuseMany', { count })}
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

import { api, tagged, type Tagged } from '@/api/client'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { BusyButton } from '@/components/busy-button'
import { DialogButton } from '@/components/dialog-button'
import type { Tell } from '@/components/list/record-beside'
import { RemovalStep } from '@/components/removal-step'
import { useText } from '@/text/language'
import { EditWorkshopDialog } from './edit-workshop-dialog'
import type { Workshop } from './workshop-queries'
import { workshopRemoval } from './workshop-removal'

type WorkshopStepsProps = {
  readonly found: Tagged<Workshop>
  readonly onGone: () => void
  readonly onProblem: Tell
}

/** What the office can do with a workshop. */
export function WorkshopSteps({ found, onGone, onProblem }: WorkshopStepsProps) {
  const text = useText()
  const { record: workshop, etag } = found
  const switching = useAction({
    run: (isActive: boolean, key) =>
      tagged(
        api.PUT('/api/repairs/organizations/{id}', {
          params: { path: { id: workshop.id } },
          headers: { 'Idempotency-Key': key, ...(etag === null ? {} : { 'If-Match': etag }) },
          body: { is_active: isActive },
        }),
      ),
    touches: [['workshop']],
  })
  const turn = () => {
    onProblem(null)
    switching.mutateAsync(!workshop.is_active).catch((thrown: unknown) => {
      onProblem(asProblem(thrown))
    })
  }
  return (
    <>
      <DialogButton dialog={(close) => <EditWorkshopDialog found={found} onClose={close} />}>
        {text('workshops.edit')}
      </DialogButton>
      <BusyButton busy={switching.isPending} onPress={turn}>
        {text(workshop.is_active ? 'workshops.deactivate' : 'workshops.activate')}
      </BusyButton>
      <RemovalStep
        found={found}
        isArchived={workshop.archived_at != null}
        ways={workshopRemoval}
        action={text('workshops.remove')}
        question={text('workshops.removeTitle', { name: workshop.org_name })}
        explained={text('workshops.removeBody')}
        bringBack={text('workshops.bringBack')}
        onGone={onGone}
        onProblem={onProblem}
      />
    </>
  )
}

import { api, tagged, type Tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { useRecordForm } from '@/components/form/use-record-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { WorkshopFields } from './workshop-fields'
import { wholeWorkshop, type Workshop } from './workshop-queries'
import { valuesOf, wireOf, workshopSchema } from './workshop-values'

type EditWorkshopDialogProps = {
  readonly found: Tagged<Workshop>
  readonly onClose: () => void
}

/** A workshop that is there, to be changed. */
export function EditWorkshopDialog({ found, onClose }: EditWorkshopDialogProps) {
  const text = useText()
  const { id, org_name: name } = found.record
  const form = useRecordForm({
    found,
    schema: workshopSchema,
    valuesOf,
    wireOf,
    send: (body, headers) =>
      tagged(
        api.PUT('/api/repairs/organizations/{id}', { params: { path: { id } }, headers, body }),
      ),
    now: () => wholeWorkshop(id),
    touches: [['workshop']],
    onSaved: (saved) => {
      toast({ text: text('workshops.saved', { name: saved.org_name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('workshops.editTitle', { name })}
      save={text('workshops.save')}
      onClose={onClose}
    >
      <WorkshopFields form={form} />
    </FormDialog>
  )
}

import { api, tagged, type Tagged } from '@/api/client'
import { sendChanges } from '@/components/form/changes'
import { FormDialog } from '@/components/form/form-dialog'
import { useServerForm } from '@/components/form/use-server-form'
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
  const { record, etag } = found
  const path = { id: record.id }
  const form = useServerForm({
    schema: workshopSchema,
    defaults: valuesOf(record),
    etag,
    save: (values, { headers, seen }) =>
      sendChanges({
        mine: wireOf(values),
        seen: wireOf(seen),
        headers,
        send: (body, more) =>
          tagged(
            api.PUT('/api/repairs/organizations/{id}', { params: { path }, headers: more, body }),
          ),
        now: async () => {
          const now = await wholeWorkshop(record.id)
          return { wire: wireOf(valuesOf(now.record)), etag: now.etag }
        },
      }),
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const now = await wholeWorkshop(record.id)
      return { values: valuesOf(now.record), etag: now.etag }
    },
    touches: [['workshop']],
    onSaved: (saved) => {
      toast({ text: text('workshops.saved', { name: saved.record.org_name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('workshops.editTitle', { name: record.org_name })}
      save={text('workshops.save')}
      onClose={onClose}
    >
      <WorkshopFields form={form} />
    </FormDialog>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { FormDialog } from '@/components/form/form-dialog'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { WorkshopFields } from './workshop-fields'
import { newWorkshop, newWorkshopSchema, wireOf } from './workshop-values'

/** A workshop that shall repair our buses from now on. */
export function NewWorkshopDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const navigate = useNavigate()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema: newWorkshopSchema,
    defaults: newWorkshop,
    save: (values, { headers }) =>
      body(api.POST('/api/repairs/organizations', { headers, body: { id, ...wireOf(values) } })),
    touches: [['workshop']],
    onSaved: (made) => {
      toast({ text: text('workshops.added', { name: made.org_name }) })
      onClose()
      void navigate({ to: '/office/workshops', search: { open: made.id } })
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('workshops.add')}
      save={text('workshops.addSave')}
      onClose={onClose}
    >
      <WorkshopFields form={form} isNew />
    </FormDialog>
  )
}

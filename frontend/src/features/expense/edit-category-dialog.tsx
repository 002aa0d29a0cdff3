import { api, tagged, type Tagged } from '@/api/client'
import { sendChanges } from '@/components/form/changes'
import { FormDialog } from '@/components/form/form-dialog'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { CategoryFields } from './category-fields'
import { wholeCategory, type Category } from './category-queries'
import { categorySchema, valuesOf, wireOf } from './category-values'

type EditCategoryDialogProps = {
  readonly found: Tagged<Category>
  readonly onClose: () => void
}

/** A category that is there, to be changed. */
export function EditCategoryDialog({ found, onClose }: EditCategoryDialogProps) {
  const text = useText()
  const { record, etag } = found
  const path = { id: record.id }
  const form = useServerForm({
    schema: categorySchema,
    defaults: valuesOf(record),
    etag,
    save: (values, { headers, seen }) =>
      sendChanges({
        mine: wireOf(values),
        seen: wireOf(seen),
        headers,
        send: (body, more) =>
          tagged(
            api.PUT('/api/expense-categories/{id}', { params: { path }, headers: more, body }),
          ),
        now: async () => {
          const now = await wholeCategory(record.id)
          return { wire: wireOf(valuesOf(now.record)), etag: now.etag }
        },
      }),
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const now = await wholeCategory(record.id)
      return { values: valuesOf(now.record), etag: now.etag }
    },
    touches: [['expense_category']],
    onSaved: (saved) => {
      toast({ text: text('categories.saved', { name: saved.record.name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('categories.editTitle', { name: record.name })}
      save={text('categories.save')}
      onClose={onClose}
    >
      <CategoryFields form={form} />
    </FormDialog>
  )
}

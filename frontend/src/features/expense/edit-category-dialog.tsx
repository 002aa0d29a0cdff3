import { api, tagged, type Tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { useRecordForm } from '@/components/form/use-record-form'
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
  const { id, name } = found.record
  const form = useRecordForm({
    found,
    schema: categorySchema,
    valuesOf,
    wireOf,
    send: (body, headers) =>
      tagged(api.PUT('/api/expense-categories/{id}', { params: { path: { id } }, headers, body })),
    now: () => wholeCategory(id),
    touches: [['expense_category']],
    onSaved: (saved) => {
      toast({ text: text('categories.saved', { name: saved.name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('categories.editTitle', { name })}
      save={text('categories.save')}
      onClose={onClose}
    >
      <CategoryFields form={form} />
    </FormDialog>
  )
}

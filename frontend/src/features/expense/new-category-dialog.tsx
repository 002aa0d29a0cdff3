import { useState } from 'react'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { FormDialog } from '@/components/form/form-dialog'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { CategoryFields } from './category-fields'
import { categorySchema, newCategory, wireOf } from './category-values'

/** Something else that money is spent on. */
export function NewCategoryDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema: categorySchema,
    defaults: newCategory,
    save: (values, { headers }) =>
      body(api.POST('/api/expense-categories', { headers, body: { id, ...wireOf(values) } })),
    touches: [['expense_category']],
    onSaved: (made) => {
      toast({ text: text('categories.added', { name: made.name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('categories.add')}
      save={text('categories.addSave')}
      onClose={onClose}
    >
      <CategoryFields form={form} />
    </FormDialog>
  )
}

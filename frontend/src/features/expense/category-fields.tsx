import { CheckField } from '@/components/form/check-field'
import type { FormOf } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { TextField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import type { CategoryValues } from './category-values'
import { IconField } from './icon-field'

/** All that can be said of a category. */
export function CategoryFields({ form }: { form: FormOf<CategoryValues> }) {
  const text = useText()
  return (
    <>
      <TextField form={form} name="name" label={text('categories.name')} />
      <TextField
        form={form}
        name="description"
        label={text('categories.description')}
        hint={text('categories.descriptionHint')}
        optional
      />
      <IconField form={form} />
      <MoneyField
        form={form}
        name="limit_amount"
        label={text('categories.limit')}
        hint={text('categories.limitHint')}
        optional
      />
      <CheckField form={form} name="needs_photo" label={text('categories.needsPhotoLong')} />
      <CheckField form={form} name="is_fuel" label={text('categories.fuelLong')} />
      <CheckField form={form} name="is_water" label={text('categories.waterLong')} />
    </>
  )
}

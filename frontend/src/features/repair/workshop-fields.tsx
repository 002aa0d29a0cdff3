import type { FormOf } from '@/components/form/field'
import { EmailField, PhoneField, TextField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import type { WorkshopValues } from './workshop-values'

type WorkshopFieldsProps = {
  readonly form: FormOf<WorkshopValues>
  /** It gets a code by itself. */
  readonly isNew?: boolean
}

/** All that can be said of a workshop. */
export function WorkshopFields({ form, isNew = false }: WorkshopFieldsProps) {
  const text = useText()
  return (
    <>
      <TextField form={form} name="org_name" label={text('workshops.name')} />
      <TextField
        form={form}
        name="org_code"
        label={text('workshops.code')}
        hint={text(isNew ? 'workshops.newCodeHint' : 'workshops.codeHint')}
        optional={isNew}
      />
      <TextField form={form} name="contact_person" label={text('workshops.contact')} optional />
      <PhoneField form={form} name="phone" label={text('common.phone')} optional />
      <EmailField form={form} name="email" label={text('common.email')} optional />
      <TextField form={form} name="address" label={text('workshops.address')} optional />
    </>
  )
}

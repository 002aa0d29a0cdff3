import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { SelectField } from '@/components/form/select-field'
import { neededText, optionalText } from '@/components/form/shapes'
import { EmailField, PhoneField, TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { newPassword, NewPasswordField } from './new-password-field'
import { roleOptions } from './account-words'

const schema = z.object({
  full_name: neededText(),
  email: neededText(),
  phone: optionalText(),
  role: z.string(),
  password: newPassword(),
})

/** Somebody who shall be able to sign in from now on. */
export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const navigate = useNavigate()
  const form = useServerForm({
    schema,
    defaults: { full_name: '', email: '', phone: '', role: 'driver', password: '' },
    save: (values, { headers }) => body(api.POST('/api/accounts', { headers, body: values })),
    touches: [['account']],
    onSaved: (made) => {
      toast({ text: text('people.added', { name: made.full_name }) })
      onClose()
      void navigate({ to: '/office/people', search: { open: made.id } })
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('people.add')}
      save={text('people.addSave')}
      onClose={onClose}
    >
      <TextField form={form} name="full_name" label={text('common.fullName')} />
      <EmailField form={form} name="email" label={text('common.email')} />
      <PhoneField form={form} name="phone" label={text('common.phone')} optional />
      <SelectField
        form={form}
        name="role"
        label={text('people.role')}
        hint={text('people.roleHint')}
        options={roleOptions(text)}
      />
      <NewPasswordField form={form} name="password" label={text('common.password')} />
    </FormDialog>
  )
}

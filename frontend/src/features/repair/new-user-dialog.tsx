import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { PasswordField } from '@/components/form/password-field'
import { neededText, optionalText } from '@/components/form/shapes'
import { EmailField, PhoneField, TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import type { Workshop } from './workshop-queries'

const FEWEST_CHARACTERS = 8

const schema = z.object({
  full_name: neededText(),
  email: neededText(),
  phone: optionalText(),
  password: z.string().check(z.minLength(FEWEST_CHARACTERS)),
})

type NewUserDialogProps = { readonly workshop: Workshop; readonly onClose: () => void }

/** Somebody of a workshop who shall be able to sign in and see its jobs. */
export function NewUserDialog({ workshop, onClose }: NewUserDialogProps) {
  const text = useText()
  const form = useServerForm({
    schema,
    defaults: { full_name: '', email: '', phone: '', password: '' },
    save: (values, { headers }) =>
      body(
        api.POST('/api/repairs/organizations/{id}/users', {
          params: { path: { id: workshop.id } },
          headers,
          body: values,
        }),
      ),
    touches: [['workshop'], ['account']],
    onSaved: (made) => {
      toast({ text: text('workshops.userAdded', { name: made.full_name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('workshops.newUserTitle', { name: workshop.org_name })}
      save={text('workshops.newUserSave')}
      onClose={onClose}
    >
      <TextField form={form} name="full_name" label={text('common.fullName')} />
      <EmailField form={form} name="email" label={text('common.email')} />
      <PhoneField form={form} name="phone" label={text('common.phone')} optional />
      <PasswordField
        form={form}
        name="password"
        label={text('common.password')}
        hint={text('gate.passwordHint')}
        autoComplete="new-password"
      />
    </FormDialog>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { api, done } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { newPassword, NewPasswordField } from '@/components/form/new-password-field'
import { account, type Account } from './people-queries'

type SetPasswordDialogProps = { readonly person: Account; readonly onClose: () => void }

const schema = z.object({ password: newPassword() })

/** For somebody who forgot his: the office thinks of a new one and tells it. */
export function SetPasswordDialog({ person, onClose }: SetPasswordDialogProps) {
  const text = useText()
  const queries = useQueryClient()
  const { queryKey } = account(person.id)
  const form = useServerForm({
    schema,
    defaults: { password: '' },
    save: (values, { headers }) => {
      // When somebody else was faster, the account is loaded again and the second press means the new one.
      const etag = queries.getQueryData(queryKey)?.etag
      const call = etag == null ? headers : { ...headers, 'If-Match': etag }
      const params = { path: { id: person.id } }
      return done(api.PUT('/api/accounts/{id}/password', { params, headers: call, body: values }))
    },
    touches: [['account'], ['person']],
    onSaved: () => {
      toast({ text: text('people.passwordSet', { name: person.full_name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('people.setPasswordTitle', { name: person.full_name })}
      save={text('people.setPassword')}
      onClose={onClose}
    >
      <p className="soft">{text('people.setPasswordHint')}</p>
      <NewPasswordField form={form} name="password" label={text('people.newPassword')} />
    </FormDialog>
  )
}

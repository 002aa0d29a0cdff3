import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { api, done } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { neededText } from '@/components/form/shapes'
import { EmailField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { newPassword, NewPasswordField } from '@/components/form/new-password-field'
import { account, type Account } from './people-queries'

type SetPasswordDialogProps = { readonly person: Account; readonly onClose: () => void }

const forgotten = z.object({ email: z.string(), password: newPassword() })
const nameless = z.object({ email: neededText(), password: newPassword() })

/** For somebody who forgot his, or never had one: the office thinks of a new one and tells it. */
export function SetPasswordDialog({ person, onClose }: SetPasswordDialogProps) {
  const text = useText()
  const queries = useQueryClient()
  const { queryKey } = account(person.id)
  // As it was when the dialog was opened: the answer must not take the field away under the fingers.
  const [fresh] = useState(!person.has_access)
  const [asksEmail] = useState(person.email == null)
  const form = useServerForm({
    schema: asksEmail ? nameless : forgotten,
    defaults: { email: '', password: '' },
    save: ({ email, password }, { headers }) => {
      // When somebody else was faster, the account is loaded again and the second press means the new one.
      const etag = queries.getQueryData(queryKey)?.etag
      const call = etag == null ? headers : { ...headers, 'If-Match': etag }
      const params = { path: { id: person.id } }
      return done(
        api.PUT('/api/accounts/{id}/password', {
          params,
          headers: call,
          body: { password, ...(asksEmail && { email }) },
        }),
      )
    },
    touches: [['account'], ['person']],
    onSaved: () => {
      toast({
        text: text(fresh ? 'people.accessGiven' : 'people.passwordSet', { name: person.full_name }),
      })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text(fresh ? 'people.giveAccessTitle' : 'people.setPasswordTitle', {
        name: person.full_name,
      })}
      save={text(fresh ? 'people.giveAccess' : 'people.setPassword')}
      onClose={onClose}
    >
      <p className="soft">{text(fresh ? 'people.giveAccessHint' : 'people.setPasswordHint')}</p>
      {asksEmail && <EmailField form={form} name="email" label={text('common.email')} />}
      <NewPasswordField form={form} name="password" label={text('people.newPassword')} />
    </FormDialog>
  )
}

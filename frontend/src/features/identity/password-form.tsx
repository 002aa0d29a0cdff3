import { useState } from 'react'
import * as z from 'zod/mini'
import { BusyButton } from '@/components/busy-button'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import { newPassword, NewPasswordField } from '@/components/form/new-password-field'
import { changePassword } from './session-queries'

const schema = z.object({
  current_password: z.string().check(z.minLength(1)),
  new_password: newPassword(),
})

/** A new password; whoever has the old one is out everywhere else. */
export function PasswordForm() {
  const text = useText()
  const [round, setRound] = useState(0)
  return (
    <>
      <p className="soft">{text('account.passwordMore')}</p>
      <Fields
        // Begins anew: what was typed is nobody's business any more.
        key={round}
        onDone={() => {
          setRound(round + 1)
        }}
      />
    </>
  )
}

function Fields({ onDone }: { onDone: () => void }) {
  const text = useText()
  const form = useServerForm({
    schema,
    defaults: { current_password: '', new_password: '' },
    save: changePassword,
    // The server looks at the new one as at any password.
    fieldOf: (member) => (member === 'password' ? 'new_password' : member),
    touches: [['account', 'sessions']],
    onSaved: () => {
      toast({ text: spokenNow().text('account.passwordChanged') })
      onDone()
    },
  })
  return (
    <Form
      form={form}
      actions={
        <BusyButton busy={form.busy} submits={form.id}>
          {text('account.changePassword')}
        </BusyButton>
      }
    >
      <div className="form-pair">
        <PasswordField
          form={form}
          name="current_password"
          label={text('account.currentPassword')}
          autoComplete="current-password"
        />
        <NewPasswordField form={form} name="new_password" label={text('account.newPassword')} />
      </div>
    </Form>
  )
}

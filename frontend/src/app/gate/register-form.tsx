import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { asProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { Form } from '@/components/form/form'
import { neededText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { neededEmail } from '@/features/identity/email-shape'
import { newPassword, NewPasswordField } from '@/components/form/new-password-field'
import { register } from '@/features/identity/sign-in-queries'
import { house } from '@/features/settings/house-queries'
import { useSpoken, useText } from '@/text/language'
import { home } from '../places'
import { useFocusFirst } from './use-focus-first'

/** Who has to wait for the office. */
export type Waiting = { readonly name: string; readonly email: string }

const schema = z.object({
  full_name: neededText(),
  email: neededEmail(),
  password: newPassword(),
})

type RegisterFormProps = { readonly onWaiting: (waiting: Waiting) => void }

export function RegisterForm({ onWaiting }: RegisterFormProps) {
  const text = useText()
  const router = useRouter()
  const queries = useQueryClient()
  const { language } = useSpoken()
  const first = useFocusFirst()
  const form = useServerForm({
    schema,
    defaults: { full_name: '', email: '', password: '' },
    save: async (typed) => {
      try {
        await register(typed, language)
        return 'in'
      } catch (thrown) {
        const problem = asProblem(thrown)
        if (problem.code === 'identity.registration-waits') return 'waits'
        if (problem.code === 'identity.registration-closed')
          void queries.invalidateQueries({ queryKey: house.queryKey })
        throw problem
      }
    },
    onSaved: (outcome, { full_name, email }) => {
      if (outcome === 'waits') onWaiting({ name: full_name, email })
      else router.history.replace(home())
    },
  })

  return (
    <Form form={form} guarded={false}>
      <div ref={first}>
        <TextField
          form={form}
          name="full_name"
          label={text('common.fullName')}
          autoComplete="name"
        />
      </div>
      <TextField
        form={form}
        name="email"
        type="email"
        label={text('common.email')}
        autoComplete="username"
      />
      <NewPasswordField form={form} name="password" label={text('common.password')} />
      <BusyButton look="primary block" busy={form.busy} submits={form.id}>
        {text('gate.registerDo')}
      </BusyButton>
    </Form>
  )
}

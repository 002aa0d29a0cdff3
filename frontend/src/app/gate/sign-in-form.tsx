import { useRouter } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { asProblem, type ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { Form } from '@/components/form/form'
import { PasswordField } from '@/components/form/password-field'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { neededEmail } from '@/features/identity/email-shape'
import { signIn } from '@/features/identity/sign-in-queries'
import type { Text } from '@/text/catalogue'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { landing } from '../places'
import { useCapsLock } from './use-caps-lock'
import { useFocusFirst } from './use-focus-first'
import { useWish } from './use-wish'

const schema = z.object({ email: neededEmail(), password: z.string().check(z.minLength(1)) })

type SignInFormProps = {
  /** Where somebody was when he was sent to the door. */
  readonly to: string | undefined
}

export function SignInForm({ to }: SignInFormProps) {
  const text = useText()
  const format = useFormat()
  const router = useRouter()
  const wish = useWish()
  const { capsLock, watch } = useCapsLock()
  const form = useServerForm({
    schema,
    defaults: { email: '', password: '' },
    save: (typed) =>
      signIn(typed, wish).catch((thrown: unknown) => {
        throw refusal(asProblem(thrown), text, format)
      }),
    onSaved: () => {
      router.history.replace(landing(to))
    },
  })
  const first = useFocusFirst()

  return (
    <Form form={form} guarded={false}>
      <div ref={first}>
        <TextField
          form={form}
          name="email"
          type="email"
          label={text('common.email')}
          autoComplete="username"
        />
      </div>
      <div {...watch}>
        <PasswordField
          form={form}
          name="password"
          label={text('common.password')}
          autoComplete="current-password"
          hint={capsLock ? <span className="want">{text('gate.capsLock')}</span> : undefined}
        />
      </div>
      <BusyButton look="primary block" busy={form.busy} submits={form.id}>
        {text('gate.signIn')}
      </BusyButton>
    </Form>
  )
}

/** What concerns e-mail and password stands at the password; anything else is for the form. */
function refusal(problem: ApiProblem, text: Text, format: Format): ApiProblem {
  const said = reason(problem, text, format)
  return said === null ? problem : problem.at('password', said)
}

function reason(problem: ApiProblem, text: Text, format: Format): string | null {
  if (problem.code === 'identity.wrong-credentials')
    return problem.params.tries_left === 0 ? text('gate.wrongLast') : problemText(text, problem)
  if (problem.code === 'identity.too-many-tries' && problem.retryAfterSeconds !== null) {
    const until = new Date(Date.now() + 1000 * (problem.retryAfterSeconds + 30))
    return text('gate.tooMany', { time: format.time(until) })
  }
  return null
}

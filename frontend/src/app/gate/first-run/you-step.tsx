import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { asProblem } from '@/api/problem'
import { Form, SaveButton } from '@/components/form/form'
import { neededText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { neededEmail } from '@/features/identity/email-shape'
import { firstRun } from '@/features/identity/first-run-queries'
import { newPassword, NewPasswordField } from '@/components/form/new-password-field'
import { makeFirstPerson } from '@/features/identity/sign-in-queries'
import { useSpoken, useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { useFocusFirst } from '../use-focus-first'

const schema = z.object({
  code: neededText(),
  full_name: neededText(),
  email: neededEmail(),
  password: newPassword(),
})

/** The first person of the office; the code shows that he may see the console of the server. */
export function YouStep() {
  const text = useText()
  const { language } = useSpoken()
  const queries = useQueryClient()
  const first = useFocusFirst()
  const form = useServerForm({
    schema,
    defaults: { code: '', full_name: '', email: '', password: '' },
    save: (typed) =>
      makeFirstPerson(typed, language).catch((thrown: unknown) => {
        const problem = asProblem(thrown)
        // Somebody else was faster: the page says so.
        if (problem.code === 'identity.not-the-first')
          void queries.invalidateQueries({ queryKey: firstRun.queryKey })
        throw problem.code === 'identity.wrong-first-run-code' ||
          problem.code === 'identity.too-many-tries'
          ? problem.at('code', problemText(text, problem))
          : problem
      }),
    // The pages follow the token: the next step comes by itself.
    onSaved: () => void queries.invalidateQueries({ queryKey: firstRun.queryKey }),
  })

  return (
    <>
      <p className="soft">{text('gate.youMore')}</p>
      <Form
        form={form}
        guarded={false}
        actions={<SaveButton form={form}>{text('gate.becomeOffice')}</SaveButton>}
      >
        <div ref={first}>
          <TextField
            form={form}
            name="code"
            label={text('gate.code')}
            hint={text('gate.codeHint')}
          />
          <WhereIsTheCode />
        </div>
        <TextField
          form={form}
          name="full_name"
          label={text('common.fullName')}
          autoComplete="name"
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label={text('common.email')}
          autoComplete="username"
        />
        <NewPasswordField form={form} name="password" label={text('common.password')} />
      </Form>
    </>
  )
}

function WhereIsTheCode() {
  const text = useText()
  return (
    <details className="small">
      <summary>{text('gate.codeWhere')}</summary>
      <ul className="stack">
        <li>{text('gate.codeWhereRun')}</li>
        <li>{text('gate.codeWhereDocker', { command: 'docker compose logs app' })}</li>
        <li>{text('gate.codeWhereService', { command: 'journalctl -u busmanager' })}</li>
      </ul>
    </details>
  )
}

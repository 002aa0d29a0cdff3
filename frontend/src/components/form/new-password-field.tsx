import type { FieldValues } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import type { FieldProps } from '@/components/form/field'
import { PasswordField } from '@/components/form/password-field'
import { Glyph } from '@/components/glyph'
import type { Text } from '@/text/catalogue'
import { spokenNow, useText } from '@/text/language'
import { missingCharacters, passwordFlaw } from './password-rule'

/** A password that can be taken; what is wrong with another is said in words. */
export const newPassword = () =>
  z.string().check((typed) => {
    const message = wrongIn(spokenNow().text, typed.value)
    if (message !== null) typed.issues.push({ code: 'custom', message, input: typed.value })
  })

/** A password that somebody wants to have: says while typing what is still missing. */
export function NewPasswordField<In extends FieldValues>(props: FieldProps<In, string>) {
  const text = useText()
  const typed = String(useWatch({ control: props.form.control, name: props.name }))
  return (
    <PasswordField
      {...props}
      autoComplete="new-password"
      hint={typed === '' ? text('gate.passwordHint') : <Judgement typed={typed} />}
    />
  )
}

function Judgement({ typed }: { typed: string }) {
  const text = useText()
  const wrong = wrongIn(text, typed)
  if (wrong !== null) return wrong
  return (
    <span className="pos">
      <Glyph name="check" /> {text('gate.passwordFits')}
    </span>
  )
}

function wrongIn(text: Text, password: string): string | null {
  const flaw = passwordFlaw(password)
  if (flaw === null) return null
  return flaw === 'short'
    ? text('gate.passwordMissing', { count: missingCharacters(password) })
    : text('gate.passwordTooLong')
}

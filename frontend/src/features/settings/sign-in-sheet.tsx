import { NumberField } from '@/components/form/number-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** How long a screen that nobody uses stays signed in. */
export function SignInSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.signIn')}>
      <div className="form-pair">
        <NumberField
          form={form}
          name="session_idle_minutes"
          label={text('settings.idle')}
          hint={text('settings.idleHint')}
          unit={text('settings.minutes')}
        />
      </div>
    </SettingsSheet>
  )
}

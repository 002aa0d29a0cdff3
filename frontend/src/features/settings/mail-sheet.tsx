import { EmailField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** Where warnings go. */
export function MailSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.mail')} says={text('settings.mailSays')}>
      <EmailField
        form={form}
        name="admin_alert_email"
        label={text('settings.alertEmail')}
        hint={text('settings.alertEmailHint')}
        optional
      />
    </SettingsSheet>
  )
}

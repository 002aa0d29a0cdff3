import { ChoiceField } from '@/components/form/choice-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** Who gets an account. */
export function RegistrationSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.registration')}>
      <ChoiceField
        form={form}
        name="registration_policy"
        label={text('settings.whoMay')}
        options={[
          {
            value: 'disabled',
            label: text('settings.nobody'),
            explained: text('settings.nobodySays'),
          },
          {
            value: 'approval',
            label: text('settings.afterApproval'),
            explained: text('settings.afterApprovalSays'),
          },
          {
            value: 'driver',
            label: text('settings.asDriver'),
            explained: text('settings.asDriverSays'),
          },
        ]}
      />
    </SettingsSheet>
  )
}

import { ChoiceField } from '@/components/form/choice-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** Who writes down what was taken on the way. */
export function TakingsSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.takings')}>
      <ChoiceField
        form={form}
        name="driver_enters_takings"
        label={text('settings.whoEnters')}
        options={[
          {
            value: 'no',
            label: text('settings.officeEnters'),
            explained: text('settings.officeEntersSays'),
          },
          {
            value: 'yes',
            label: text('settings.driverEnters'),
            explained: text('settings.driverEntersSays'),
          },
        ]}
      />
    </SettingsSheet>
  )
}

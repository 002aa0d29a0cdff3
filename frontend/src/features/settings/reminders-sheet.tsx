import { NumberField } from '@/components/form/number-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** How early the office is told. */
export function RemindersSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.reminders')} says={text('settings.remindersSays')}>
      <div className="form-pair">
        <NumberField
          form={form}
          name="expiry_alert_days"
          label={text('settings.expiryDays')}
          unit={text('settings.daysBefore')}
        />
        <NumberField
          form={form}
          name="tax_alert_days"
          label={text('settings.taxDays')}
          unit={text('settings.daysBefore')}
        />
      </div>
    </SettingsSheet>
  )
}

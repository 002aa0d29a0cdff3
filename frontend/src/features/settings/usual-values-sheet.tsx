import { MoneyField } from '@/components/form/money-field'
import { NumberField } from '@/components/form/number-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** What new records begin with. */
export function UsualValuesSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.usual')} says={text('settings.usualSays')}>
      <div className="form-pair">
        <MoneyField
          form={form}
          name="fuel_price_per_liter"
          label={text('settings.fuelPrice')}
          per={text('settings.perLitre')}
        />
        <NumberField
          form={form}
          name="gst_percentage"
          label={text('settings.gst')}
          unit="%"
          decimals={2}
        />
      </div>
    </SettingsSheet>
  )
}

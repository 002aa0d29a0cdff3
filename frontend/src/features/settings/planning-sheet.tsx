import { NumberField } from '@/components/form/number-field'
import { useText } from '@/text/language'
import { SettingsSheet } from './settings-sheet'
import type { SettingsForm } from './use-settings-form'

/** How timetables become trips. */
export function PlanningSheet({ form }: { form: SettingsForm }) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.planning')} says={text('settings.planningSays')}>
      <div className="form-pair">
        <NumberField
          form={form}
          name="trip_days_ahead"
          label={text('settings.daysAhead')}
          hint={text('settings.daysAheadHint')}
          unit={text('settings.days')}
        />
        <NumberField
          form={form}
          name="minimum_turnaround_hours"
          label={text('settings.turnaround')}
          hint={text('settings.turnaroundHint')}
          unit={text('settings.hours')}
          decimals={2}
        />
      </div>
    </SettingsSheet>
  )
}

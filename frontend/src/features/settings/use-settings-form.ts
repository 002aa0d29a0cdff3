import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { asProblem } from '@/api/problem'
import { differences } from '@/components/form/differences'
import { neededText } from '@/components/form/shapes'
import { useServerForm, type SaveCall, type ServerForm } from '@/components/form/use-server-form'
import {
  officeSettings,
  type OfficeSettings,
  type SettingKey,
  type SettingValues,
} from './office-settings-queries'
import { changeSettings } from './settings-queries'

const schema = z.object({
  company_name: neededText(),
  company_address: z.string(),
  company_phone: z.string(),
  company_email: z.string(),
  company_gst: z.string(),
  company_time_zone: z.string(),
  fuel_price_per_liter: neededText(),
  gst_percentage: neededText(),
  expiry_alert_days: neededText(),
  tax_alert_days: neededText(),
  minimum_turnaround_hours: neededText(),
  trip_days_ahead: neededText(),
  admin_alert_email: z.string(),
  driver_enters_takings: z.string(),
  registration_policy: z.string(),
  session_idle_minutes: neededText(),
}) satisfies z.ZodMiniType<SettingValues>

export type SettingsForm = ServerForm<SettingValues>

/** All settings are one form with one button: all of them are saved, or none. */
export function useSettingsForm(settings: OfficeSettings): SettingsForm {
  const queries = useQueryClient()
  const now = () => queries.query({ ...officeSettings, staleTime: 0 })

  async function save(values: SettingValues, { seen, headers }: SaveCall<SettingValues>) {
    const changed = differences(values, seen) as SettingKey[]
    if (changed.length === 0) return
    const send = (more: Record<string, string>) =>
      changeSettings(Object.fromEntries(changed.map((key) => [key, values[key]])), more)
    try {
      await send(headers)
    } catch (thrown) {
      if (asProblem(thrown).status !== 412) throw thrown
      const { values: theirs, etag } = await now()
      const overwritten = changed.some(
        (key) => theirs[key] !== seen[key] && theirs[key] !== values[key],
      )
      if (overwritten || etag === null) throw thrown
      // The version is that of all settings; what somebody did to others than these stands in nobody's way.
      await send({ ...headers, 'If-Match': etag })
    }
  }

  return useServerForm({
    schema,
    defaults: settings.values,
    etag: settings.etag,
    save,
    reload: now,
    touches: [['setting']],
  })
}

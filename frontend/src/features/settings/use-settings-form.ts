import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiProblem } from '@/api/problem'
import { differences } from '@/components/form/differences'
import { neededText } from '@/components/form/shapes'
import { useServerForm, type SaveCall, type ServerForm } from '@/components/form/use-server-form'
import { officeSettings, type SettingKey, type SettingValues } from './office-settings-queries'
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
  admin_alert_email: z.string(),
  registration_policy: z.string(),
  session_idle_minutes: neededText(),
}) satisfies z.ZodMiniType<SettingValues>

export type SettingsForm = ServerForm<SettingValues>

/** All settings are one form with one button: all of them are saved, or none. */
export function useSettingsForm(settings: SettingValues): SettingsForm {
  const queries = useQueryClient()
  const now = async () => (await queries.query({ ...officeSettings, staleTime: 0 })).values

  async function save(values: SettingValues, { seen, headers }: SaveCall<SettingValues>) {
    const changed = differences(values, seen) as SettingKey[]
    if (changed.length === 0) return []
    refuseToOverwrite(changed, seen, values, await now())
    return changeSettings(Object.fromEntries(changed.map((key) => [key, values[key]])), headers)
  }

  return useServerForm({
    schema,
    defaults: settings,
    save,
    reload: async () => ({ values: await now(), etag: null }),
    touches: [['setting']],
  })
}

/** Settings that are saved together have no common version on the server, so it is looked at here. */
function refuseToOverwrite(
  changed: readonly SettingKey[],
  seen: SettingValues,
  mine: SettingValues,
  theirs: SettingValues,
) {
  if (changed.every((key) => theirs[key] === seen[key] || theirs[key] === mine[key])) return
  throw new ApiProblem({
    status: 412,
    code: 'record.changed-meanwhile',
    detail: 'Somebody else changed this meanwhile',
  })
}

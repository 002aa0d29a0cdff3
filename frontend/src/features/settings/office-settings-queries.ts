import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { api, body, tagged } from '@/api/client'

/** What the page of settings lets change as text; the logo has its own way. */
export const settingKeys = [
  'company_name',
  'company_address',
  'company_phone',
  'company_email',
  'company_gst',
  'company_time_zone',
  'fuel_price_per_liter',
  'gst_percentage',
  'expiry_alert_days',
  'tax_alert_days',
  'minimum_turnaround_hours',
  'trip_days_ahead',
  'admin_alert_email',
  'driver_enters_takings',
  'registration_policy',
  'session_idle_minutes',
] as const

export type SettingKey = (typeof settingKeys)[number]
export type SettingValues = Record<SettingKey, string>

/** Nothing holds for these as long as nobody decides: then they are simply not given. */
const withoutStandard: readonly SettingKey[] = [
  'company_address',
  'company_phone',
  'company_email',
  'company_gst',
  'admin_alert_email',
]

const LOGO = 'company_logo_url'

export type OfficeSettings = {
  /** The version of all of them together. */
  readonly etag: string | null
  readonly values: SettingValues
  /** What cannot be changed any more. */
  readonly fixed: readonly SettingKey[]
  /** As the server gives it: an address of ours, a foreign one, or nothing. */
  readonly logo: string
  /** Brought along from another system; we only keep them. */
  readonly others: readonly { readonly key: string; readonly value: string }[]
}

export const officeSettings = queryOptions({
  queryKey: ['setting', 'office'],
  queryFn: async ({ client, signal }): Promise<OfficeSettings> => {
    const { record: rows, etag } = await tagged(api.GET('/api/settings', { signal }))
    const decided = new Map(rows.map(({ key, value }) => [key, value]))
    const entries = settingKeys.map(async (key) => [
      key,
      decided.get(key) ?? (await standardOf(key, client)),
    ])
    const stays = rows.flatMap((row) => ('is_fixed' in row && row.is_fixed ? [row.key] : []))
    const known: readonly string[] = [...settingKeys, LOGO]
    return {
      etag,
      values: Object.fromEntries(await Promise.all(entries)) as SettingValues,
      fixed: settingKeys.filter((key) => stays.includes(key)),
      logo: decided.get(LOGO) ?? '',
      others: rows.filter(({ key }) => !known.includes(key)),
    }
  },
})

/** What holds until somebody decides stays the same as long as the server runs. */
function standardOf(key: SettingKey, client: QueryClient): Promise<string> {
  if (withoutStandard.includes(key)) return Promise.resolve('')
  return client.query({
    staleTime: 'static',
    queryKey: ['standard', key],
    queryFn: async () => {
      const { value } = await body(api.GET('/api/settings/{key}', { params: { path: { key } } }))
      return value
    },
  })
}

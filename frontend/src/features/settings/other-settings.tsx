import { useText } from '@/text/language'
import type { OfficeSettings } from './office-settings-queries'
import { SettingsSheet } from './settings-sheet'

/** What another system brought along: kept, shown, and without use here. */
export function OtherSettings({ settings }: { settings: OfficeSettings['others'] }) {
  const text = useText()
  if (settings.length === 0) return null
  return (
    <SettingsSheet title={text('settings.other')} says={text('settings.otherSays')}>
      <dl className="facts">
        {settings.map(({ key, value }) => (
          <div key={key} className="contents">
            <dt>{key}</dt>
            <dd>{value === '' ? text('common.none') : value}</dd>
          </div>
        ))}
      </dl>
    </SettingsSheet>
  )
}

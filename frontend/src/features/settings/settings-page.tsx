import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { asProblem } from '@/api/problem'
import { useText } from '@/text/language'
import { officeSettings } from './office-settings-queries'
import { SettingsSheets } from './settings-sheets'
import { SettingsSkeleton } from './settings-skeleton'

/** What the office decides for the whole company. */
export function SettingsPage() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(officeSettings)
  return (
    <Page title={text('settings.title')}>
      {data !== undefined && <SettingsSheets settings={data} />}
      {data === undefined && error === null && <SettingsSkeleton />}
      {data === undefined && error !== null && (
        <ErrorState
          title={text('settings.failed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
    </Page>
  )
}

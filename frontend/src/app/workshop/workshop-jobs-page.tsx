import { EmptyState } from '@/components/empty-state'
import { Page } from '@/components/page'
import { useText } from '@/text/language'

/** The workshop begins here: its jobs, and until there are any, what will stand here. */
export function WorkshopJobsPage() {
  const text = useText()
  return (
    <Page title={text('workshop.jobs')}>
      <section className="sheet">
        <EmptyState title={text('workshop.noJob')}>{text('workshop.noJobWhat')}</EmptyState>
      </section>
    </Page>
  )
}

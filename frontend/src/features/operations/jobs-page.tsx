import './jobs-page.css'
import { EmptyState } from '@/components/empty-state'
import { DataList } from '@/components/list/data-list'
import { useText } from '@/text/language'
import { useJobColumns } from './job-columns'
import { JobPanel } from './job-panel'
import { jobList, kindWord, type Job } from './job-queries'
import { jobRules } from './job-search'
import { RunningJobs } from './running-jobs'
import { SystemFrame } from './system-frame'

/** What takes long or happens by itself: what is at work, and what became of the others. */
export function JobsPage() {
  const text = useText()
  const columns = useJobColumns()
  return (
    <DataList
      name="jobs"
      label={text('jobs.label')}
      searchLabel={text('jobs.search')}
      failed={text('jobs.failed')}
      rules={jobRules}
      query={jobList}
      idOf={idOf}
      nameOf={(job) => kindWord(text, job.kind)}
      columns={columns}
      filters={[
        {
          name: 'state',
          label: text('jobs.state'),
          options: [
            { value: 'waiting', label: text('jobs.waiting') },
            { value: 'running', label: text('jobs.running') },
            { value: 'done', label: text('jobs.done') },
            { value: 'parked', label: text('jobs.parked') },
            { value: 'cancelled', label: text('jobs.cancelled') },
          ],
        },
      ]}
      empty={<EmptyState title={text('jobs.emptyTitle')}>{text('jobs.emptyBody')}</EmptyState>}
      page={(tools, list) => (
        <SystemFrame actions={tools}>
          <RunningJobs />
          {list}
        </SystemFrame>
      )}
      panel={JobPanel}
    />
  )
}

const idOf = (job: Job) => job.id

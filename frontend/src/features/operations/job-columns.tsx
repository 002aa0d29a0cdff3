import { useMemo } from 'react'
import { JobBadge } from '@/components/job-progress'
import type { Column } from '@/components/list/column'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { kindWord, stateOf, type Job } from './job-queries'

export function useJobColumns(): readonly Column<Job>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'kind',
        head: text('jobs.task'),
        names: true,
        card: 'name',
        cell: (job) => kindWord(text, job.kind),
      },
      {
        id: 'state',
        head: text('jobs.state'),
        card: 'status',
        cell: (job) => <JobBadge state={stateOf(job)} />,
      },
      {
        id: 'by',
        head: text('jobs.by'),
        card: 'subject',
        cell: (job) =>
          job.created_by_name ?? <span className="muted">{text('jobs.byItself')}</span>,
      },
      {
        id: 'created_at',
        head: text('jobs.created'),
        sort: ['-created_at'],
        card: 'date',
        cell: (job) => <span className="nowrap">{format.moment(job.created_at)}</span>,
      },
      {
        id: 'finished_at',
        head: text('jobs.finished'),
        minor: true,
        cell: (job) =>
          job.finished_at == null ? null : (
            <span className="nowrap">{format.moment(job.finished_at)}</span>
          ),
      },
      {
        id: 'tries',
        head: text('jobs.tries'),
        number: true,
        minor: true,
        cell: (job) => format.number(job.tries),
      },
    ],
    [text, format],
  )
}

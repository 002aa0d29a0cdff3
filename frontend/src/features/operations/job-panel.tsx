import { useQuery } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { JobProgress } from '@/components/job-progress'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { job as jobQuery, jobProgress, kindWord, type Job } from './job-queries'
import { JobSteps } from './job-steps'

/** One job: how far it is, why it failed, and what can be done about it. */
export function JobPanel({ id, row, walk }: Opened<Job>) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(jobQuery(id))
  const job = data?.record ?? row
  const slow = useSlow(job === undefined && error === null)
  return (
    <RecordPanel
      title={job === undefined ? text('jobs.task') : kindWord(text, job.kind)}
      walk={walk}
      steps={
        data !== undefined &&
        data.record.allowed_actions.length > 0 && <JobSteps key={id} job={data.record} />
      }
    >
      {error !== null && data === undefined && (
        <ErrorState
          title={text('jobs.oneFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {job !== undefined && (
        <>
          <section>
            <JobProgress {...jobProgress(text, job)} />
          </section>
          <JobFacts job={job} />
        </>
      )}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

function JobFacts({ job }: { job: Job }) {
  const text = useText()
  const format = useFormat()
  const facts: [name: string, value: string | null | undefined][] = [
    [text('jobs.by'), job.created_by_name ?? text('jobs.byItself')],
    [text('jobs.created'), format.moment(job.created_at)],
    [text('jobs.started'), job.started_at && format.moment(job.started_at)],
    [text('jobs.finished'), job.finished_at && format.moment(job.finished_at)],
    [text('jobs.next'), job.state === 'waiting' ? format.moment(job.run_at) : null],
    [text('jobs.tries'), format.number(job.tries)],
  ]
  return (
    <section>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value == null ? null : (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

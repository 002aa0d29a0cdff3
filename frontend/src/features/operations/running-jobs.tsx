import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { JobProgress } from '@/components/job-progress'
import { useText } from '@/text/language'
import { jobProgress, runningJobs } from './job-queries'

/** What is at work now, with how far it is; no place at all when nothing is. */
export function RunningJobs() {
  const text = useText()
  const id = useId()
  const { data } = useQuery(runningJobs)
  if (data === undefined || data.rows.length === 0) return null
  return (
    <section className="sheet running-jobs" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('jobs.runningNow')}</h2>
      </header>
      <ul>
        {data.rows.map((job) => (
          <li key={job.id}>
            <JobProgress {...jobProgress(text, job)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

import { queryOptions } from '@tanstack/react-query'
import { api, listed, tagged } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { components } from '@/api/schema.gen'
import type { JobProgressProps, JobState } from '@/components/job-progress'
import type { ListAsk } from '@/components/list/list-search'
import type { Text } from '@/text/catalogue'
import { problemText } from '@/text/problem-text'

export type Job = components['schemas']['JobResponse']

const states: readonly JobState[] = ['waiting', 'running', 'done', 'parked', 'cancelled']

export const jobList = ({ q, limit, offset, filters }: Omit<ListAsk<'state'>, 'sort'>) =>
  queryOptions({
    queryKey: ['job', 'list', { q, limit, offset, filters }],
    queryFn: ({ signal }) => {
      const query = { search: q, limit, offset, ...filters }
      return listed(api.GET('/api/jobs', { params: { query }, signal }))
    },
  })

/** Those that are at work: one in each process. */
export const runningJobs = jobList({
  q: undefined,
  limit: 10,
  offset: 0,
  filters: { state: 'running' },
})

/** One job; loaded again by itself whenever it is further. */
export const job = (id: string) =>
  queryOptions({
    queryKey: ['job', 'one', id],
    queryFn: ({ signal }) =>
      tagged(api.GET('/api/jobs/{id}', { params: { path: { id } }, signal })),
  })

/** What a job shows, for the part JobProgress. */
export function jobProgress(text: Text, job: Job): JobProgressProps {
  return {
    name: kindWord(text, job.kind),
    state: stateOf(job),
    phase: phaseWord(text, job.phase),
    done: job.done,
    total: job.total ?? null,
    stopping: job.stopping,
    failure: failureOf(text, job),
  }
}

/** A state that only a newer server knows is one in which something still happens. */
export const stateOf = (job: Job): JobState =>
  states.find((state) => state === job.state) ?? 'waiting'

/** Why the last try failed. */
function failureOf(text: Text, { error }: Job): string | undefined {
  if (error == null) return undefined
  const { code, message: detail, params } = error
  return problemText(text, new ApiProblem({ status: 400, code, detail, params }))
}

type Word = (text: Text) => string

/** A feature that has a job adds its kind here, and its word to the texts. */
const kinds: Readonly<Record<string, Word>> = {
  import_check: (text) => text('jobs.importCheck'),
  import_writing: (text) => text('jobs.importWriting'),
  reminders: (text) => text('jobs.reminders'),
  trip_planning: (text) => text('jobs.tripPlanning'),
}

const phases: Readonly<Record<string, Word>> = {
  reading: (text) => text('jobs.reading'),
  checking: (text) => text('jobs.checking'),
  writing: (text) => text('jobs.writing'),
}

/** Without a word of ours, the server's. */
export const kindWord = (text: Text, kind: string): string =>
  kinds[kind]?.(text) ?? kind.replaceAll(/[-_]/g, ' ')

const phaseWord = (text: Text, phase: string | null | undefined): string | undefined =>
  phase == null ? undefined : (phases[phase]?.(text) ?? phase.replaceAll(/[-_]/g, ' '))

import { useQuery } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { JobProgress } from '@/components/job-progress'
import { Notice } from '@/components/notice'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { job as jobQuery, jobProgress } from '@/features/operations/job-queries'
import { useText } from '@/text/language'
import { ImportFound } from './import-found'
import { ImportMapping } from './import-mapping'
import { oneImport, useImportStep, type Import } from './import-queries'
import { ImportWritten } from './import-undo'

/** One table, at the step where it is. */
export function OneImport({ id }: { id: string }) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(oneImport(id))
  const slow = useSlow(data === undefined && error === null)
  if (data !== undefined) return <Steps table={data} />
  if (error !== null)
    return (
      <ErrorState
        title={text('imports.failed')}
        problem={asProblem(error)}
        busy={isFetching}
        onAgain={() => void refetch()}
      />
    )
  return slow ? <Skeleton /> : null
}

function Steps({ table }: { table: Import }) {
  const text = useText()
  const working = useWork(table)
  const step = useImportStep(table.id)
  const open = table.allowed_actions.includes('map')
  return (
    <>
      <p className="soft">
        {[table.name, text('imports.rows', { count: table.row_count })].filter(Boolean).join(' · ')}
      </p>
      {working.shown !== null && <JobProgress {...working.shown} />}
      {step.error !== null && <ProblemNotice problem={step.error} />}
      {table.state === 'checked' && !working.busy && (
        <ImportFound
          table={table}
          busy={step.isPending}
          onWrite={() => {
            step.mutate('writing')
          }}
        />
      )}
      {open && !working.busy && (
        <ImportMapping
          key={table.members.join()}
          table={table}
          busy={step.isPending}
          onCheck={() => {
            step.mutate('check')
          }}
        />
      )}
      {table.state === 'written' && <ImportWritten table={table} />}
      {table.state === 'undone' && (
        <Notice tone="good" glyph="check" title={text('imports.undoneTitle')}>
          <p>{text('imports.undoneBody')}</p>
        </Notice>
      )}
    </>
  )
}

const POLL_MS = 1_000

/** What works on the table now. Live events tell of it; asking as well makes up for one that got lost. */
function useWork(table: Import) {
  const text = useText()
  const { data } = useQuery({
    ...jobQuery(table.job_id ?? ''),
    enabled: table.job_id != null,
    refetchInterval: ({ state }) => (isOver(state.data?.record.state) ? false : POLL_MS),
  })
  const job = data?.record
  const over = table.job_id == null || isOver(job?.state)
  useQuery({ ...oneImport(table.id), refetchInterval: over ? false : POLL_MS })
  const shown = job !== undefined && job.state !== 'done' ? jobProgress(text, job) : null
  return { busy: !over, shown }
}

const isOver = (state: string | undefined) =>
  state === 'done' || state === 'parked' || state === 'cancelled'

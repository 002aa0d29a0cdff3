import './job-progress.css'
import { useId } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { Notice } from './notice'
import { StatusBadge, type Tone } from './status-badge'

export type JobState = 'waiting' | 'running' | 'done' | 'parked' | 'cancelled'

export type JobProgressProps = {
  /** What is done: "Import of buses". */
  readonly name: string
  readonly state: JobState
  /** What it is at, in words. */
  readonly phase?: string | undefined
  readonly done: number
  /** Null while nobody can know. */
  readonly total: number | null
  readonly stopping?: boolean
  /** Why the last try failed, in words. */
  readonly failure?: string | undefined
}

/** How far something that takes long is, or what became of it. */
export function JobProgress(job: JobProgressProps) {
  const text = useText()
  const id = useId()
  const { name, state, failure } = job
  return (
    <div className="jobprogress" role="group" aria-labelledby={id}>
      <div className="row">
        <strong id={id}>{name}</strong>
        <JobBadge state={state} />
      </div>
      {state === 'running' && <Bar {...job} />}
      {state === 'parked' ? (
        <Notice tone="bad" glyph="warning" title={failure ?? text('jobs.parked')}>
          <p>{text('jobs.parkedHint')}</p>
        </Notice>
      ) : (
        failure !== undefined && (
          <p className="small soft">{text('jobs.whyLast', { sentence: failure })}</p>
        )
      )}
    </div>
  )
}

function Bar({ name, phase, done, total, stopping = false }: JobProgressProps) {
  const text = useText()
  const format = useFormat()
  const amount =
    total === null
      ? text('jobs.amountOpen', { done: format.number(done) })
      : text('jobs.amount', { done: format.number(done), total: format.number(total) })
  return (
    <>
      <progress
        aria-label={name}
        aria-valuetext={amount}
        {...(total === null ? {} : { value: Math.min(done, total), max: Math.max(total, 1) })}
      />
      <div className="row small soft">
        <span>{stopping ? text('jobs.stopping') : (phase ?? text('jobs.running'))}</span>
        <span className="num">{amount}</span>
      </div>
    </>
  )
}

const tones: Record<JobState, Tone> = {
  waiting: 'want',
  running: 'info',
  done: 'good',
  parked: 'bad',
  cancelled: 'idle',
}

const words = {
  waiting: 'jobs.waiting',
  running: 'jobs.running',
  done: 'jobs.done',
  parked: 'jobs.parked',
  cancelled: 'jobs.cancelled',
} as const

export function JobBadge({ state }: { state: JobState }) {
  const text = useText()
  return <StatusBadge tone={tones[state]} word={text(words[state])} />
}

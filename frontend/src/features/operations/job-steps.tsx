import { useState } from 'react'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import { useJobStep, type JobStep } from './job-actions'
import { kindWord, type Job } from './job-queries'

/** What can be done with a job now; nothing with most of them. */
export function JobSteps({ job }: { job: Job }) {
  const text = useText()
  const [asks, setAsks] = useState<JobStep | null>(null)
  const action = useJobStep()
  const task = kindWord(text, job.kind)
  const may = (step: JobStep) => job.allowed_actions.includes(step)
  const act = async (step: JobStep) => {
    await action.mutateAsync({ id: job.id, step })
    toast({ text: spokenNow().text(step === 'retry' ? 'jobs.retried' : 'jobs.stopped') })
  }
  const opens = (step: JobStep) => () => {
    setAsks(step)
  }
  const close = () => {
    setAsks(null)
  }
  return (
    <>
      {may('retry') && (
        <button type="button" className="btn primary" onClick={opens('retry')}>
          {text('jobs.retry')}
        </button>
      )}
      {may('cancel') && (
        <button type="button" className="btn" onClick={opens('cancel')}>
          {text('jobs.cancel')}
        </button>
      )}
      {asks === 'retry' && (
        <ConfirmDialog
          title={text('jobs.retryTitle', { task })}
          action={text('jobs.retry')}
          onConfirm={() => act('retry')}
          onClose={close}
        >
          {text('jobs.retryBody')}
        </ConfirmDialog>
      )}
      {asks === 'cancel' && (
        <ConfirmDialog
          title={text('jobs.cancelTitle', { task })}
          action={text('jobs.cancel')}
          danger
          onConfirm={() => act('cancel')}
          onClose={close}
        >
          {text('jobs.cancelBody')}
        </ConfirmDialog>
      )}
    </>
  )
}

import { api, tagged } from '@/api/client'
import { useAction } from '@/api/use-action'

export type JobStep = 'retry' | 'cancel'

/** Tries a job again that was given up, or stops one that is not over. */
export function useJobStep() {
  return useAction({
    run: ({ id, step }: { id: string; step: JobStep }, key) => {
      const call = { params: { path: { id } }, headers: { 'Idempotency-Key': key } }
      return tagged(
        step === 'retry'
          ? api.POST('/api/jobs/{id}/retry', call)
          : api.POST('/api/jobs/{id}/cancellation', call),
      )
    },
    touches: [['job']],
  })
}

import { api, body } from '@/api/client'
import { useAnswer } from '@/api/use-answer'

/** Whether the first administrator is still to be made. */
async function askFirstRun(signal: AbortSignal) {
  const { needed } = await body(api.GET('/api/first-run', { signal }))
  return { needed }
}

export const useFirstRun = () => useAnswer(askFirstRun)

import { api } from '@/api/client'
import { useAnswer } from '@/api/use-answer'

export type Health = 'healthy' | 'not-ready'

/** 503 is an answer, too: the server runs, but cannot work. */
async function askHealth(signal: AbortSignal): Promise<Health> {
  const { data, response } = await api.GET('/health', { signal, cache: 'no-store' })
  if (data?.status === 'healthy') return 'healthy'
  if (response.status === 503) return 'not-ready'
  throw new Error(`/health answered ${response.status}`)
}

export const useHealth = () => useAnswer(askHealth)

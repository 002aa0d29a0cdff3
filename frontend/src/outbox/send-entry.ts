import { api, body } from '@/api/client'
import type { Entry, Trip } from './entry'

const steps = {
  start: '/api/trips/{id}/start',
  arrive: '/api/trips/{id}/arrival',
  return: '/api/trips/{id}/return',
  complete: '/api/trips/{id}/completion',
} as const

/** Sends one entry under its own key; the answer is the trip as it is now. */
export function sendEntry({ deed, key, trip }: Entry): Promise<Trip> {
  const addressed = { params: { path: { id: trip.id } }, headers: { 'Idempotency-Key': key } }
  switch (deed.what) {
    case 'takings':
      return body(api.PUT('/api/trips/{id}/takings', { ...addressed, body: deed.body }))
    case 'delay':
      return body(api.PUT('/api/trips/{id}/delay', { ...addressed, body: deed.body }))
    case 'start':
    case 'arrive':
    case 'return':
    case 'complete':
      return body(api.POST(steps[deed.what], { ...addressed, body: deed.body }))
  }
}

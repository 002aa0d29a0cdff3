import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, done, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { useAction } from '@/api/use-action'

/** Something that somebody was told. Title and text come in the language of the person. */
export type Message = components['schemas']['NotificationResponse']

export const PAGE_SIZE = 20

// Live events of this topic make all of them old.
const topic = 'notification'

export const messages = (filter: { readonly unread: boolean; readonly page: number }) =>
  queryOptions({
    queryKey: [topic, 'list', filter],
    queryFn: ({ signal }) =>
      listed(
        api.GET('/api/notifications', {
          params: {
            query: {
              unread_only: filter.unread,
              limit: PAGE_SIZE,
              offset: (filter.page - 1) * PAGE_SIZE,
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export function useRead() {
  return useAction({
    run: (id: string, key) =>
      done(
        api.PUT('/api/notifications/{id}/read', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    touches: [[topic]],
  })
}

export function useReadAll() {
  return useAction({
    run: (_: undefined, key) =>
      done(api.PUT('/api/notifications/read-all', { headers: { 'Idempotency-Key': key } })),
    touches: [[topic]],
  })
}

export function useRemove() {
  return useAction({
    run: (id: string, key) =>
      done(
        api.DELETE('/api/notifications/{id}', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    touches: [[topic]],
  })
}

import { queryOptions } from '@tanstack/react-query'
import { api, body } from '@/api/client'

/** How many messages the person has not read yet. */
export const unreadCount = queryOptions({
  queryKey: ['notification', 'unread'],
  queryFn: async ({ signal }) =>
    (await body(api.GET('/api/notifications/unread', { signal }))).unread,
})

/** The few newest, for a look in passing. */
export const latestMessages = queryOptions({
  queryKey: ['notification', 'latest'],
  queryFn: ({ signal }) =>
    body(api.GET('/api/notifications', { params: { query: { limit: 5, total: false } }, signal })),
})

import { createRouter } from '@tanstack/react-router'
import { makeQueryClient } from '@/api/query-client'
import { routeTree } from './routes'

export const queries = makeQueryClient()

export const router = createRouter({
  routeTree,
  context: { queries },
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

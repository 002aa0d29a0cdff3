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
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface Register {
    router: typeof router
  }
}

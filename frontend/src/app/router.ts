import { createRouter } from '@tanstack/react-router'
import { makeQueryClient } from '@/api/query-client'
import { FailedPage } from './failed-page'
import { MissingPage } from './missing-page'
import { PendingPage } from './pending-page'
import { routeTree } from './routes'

export const queries = makeQueryClient()

export const router = createRouter({
  routeTree,
  context: { queries },
  defaultPreload: 'intent',
  scrollRestoration: true,
  // What scrolls by itself within a page begins at the top, too, when there is something else in it.
  scrollToTopSelectors: ['[data-scroll-restoration-id]'],
  // Also within a frame: what is around the page stays.
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: MissingPage,
  defaultPendingComponent: PendingPage,
  defaultPendingMs: 200,
  defaultPendingMinMs: 0,
})

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface Register {
    router: typeof router
  }
}

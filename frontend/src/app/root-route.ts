import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { FailedPage } from './failed-page'
import { MissingPage } from './missing-page'
import { Root } from './root'

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Root,
  notFoundComponent: MissingPage,
  errorComponent: FailedPage,
})

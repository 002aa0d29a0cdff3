import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { makeQueryClient } from '@/api/query-client'
import { ToastHost } from '@/components/toast'

type At = {
  readonly path: string
  readonly page: () => ReactNode
  readonly validateSearch?: (raw: Record<string, unknown>) => object
}

/** Opens an address in a real router that knows these pages. */
export function openAt(address: string, pages: readonly At[]) {
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <ToastHost />
      </>
    ),
  })
  const routes = pages.map(({ path, page, validateSearch = (raw) => raw }) =>
    createRoute({ getParentRoute: () => root, path, component: page, validateSearch }),
  )
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({ routeTree: root.addChildren(routes), history })
  const queries = makeQueryClient()
  const user = userEvent.setup()
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { router, history, queries, user, ...view }
}

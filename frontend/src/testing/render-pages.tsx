import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useLocation,
} from '@tanstack/react-router'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { makeQueryClient } from '@/api/query-client'
import { ToastHost } from '@/components/toast'

/** Shows whole pages at their addresses; at any other address stands which one it is. */
export async function renderPages(at: string, pages: Readonly<Record<string, () => ReactNode>>) {
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <ToastHost />
      </>
    ),
    notFoundComponent: Elsewhere,
  })
  const routes = Object.entries(pages).map(([path, component]) =>
    createRoute({ getParentRoute: () => root, path, component }),
  )
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [at] }),
  })
  await router.load()
  const queries = makeQueryClient()
  const user = userEvent.setup()
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { ...view, user, queries, router }
}

function Elsewhere() {
  const { href } = useLocation()
  return <h1>{`Elsewhere: ${href}`}</h1>
}

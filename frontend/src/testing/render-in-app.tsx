import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { makeQueryClient } from '@/api/query-client'
import { ToastHost } from '@/components/toast'
import { loadTexts, speakLanguage, type Language } from '@/text/language'

// jsdom has no page to scroll.
window.scrollTo = () => undefined

/** Shows something as it stands in the application: with texts, queries, news, and another page to go to. */
export async function renderInApp(shown: ReactNode, language: Language = 'en') {
  await speakLanguage(language)
  await loadTexts('office')
  const root = createRootRoute({
    component: () => (
      <>
        <Link to="/elsewhere">Elsewhere</Link>
        <Outlet />
        <ToastHost />
      </>
    ),
  })
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => shown })
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '/elsewhere',
    component: () => <h1>Another page</h1>,
  })
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  const queries = makeQueryClient()
  const user = userEvent.setup()
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { ...view, user, queries }
}

import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem, unreachable } from '@/api/problem'
import { makeQueryClient } from '@/api/query-client'
import { heard, lost } from '@/api/reach'
import { signInAs } from '@/testing/token'
import { FailedPage } from './failed-page'
import { LostPart, part } from './part'

/** A page that fails as long as there is something to fail with, inside of a frame. */
async function showFailure(first: unknown) {
  let failure: unknown = first
  const root = createRootRoute({
    component: () => (
      <>
        <nav>Places</nav>
        <Outlet />
      </>
    ),
  })
  const page = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => {
      if (failure !== null) throw failure as Error
      return <h1>The page</h1>
    },
  })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory(),
    defaultErrorComponent: FailedPage,
  })
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  await screen.findByRole('alert')
  return {
    user,
    mend: () => {
      failure = null
    },
  }
}

const refused = new ApiProblem({
  status: 500,
  code: 'server.unexpected',
  detail: 'Unexpected',
  requestId: 'E-7F21-0934',
})

beforeEach(() => {
  signInAs('admin')
  // React and the router tell of what a boundary has caught.
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  heard()
})

describe('a page that fails', () => {
  it('leaves the navigation and says what happened, with the number to tell', async () => {
    await showFailure(refused)

    expect(screen.getByRole('heading', { name: 'This page did not come' })).toBeInTheDocument()
    expect(screen.getByText(/The server could not answer/)).toBeInTheDocument()
    expect(screen.getByText(/E-7F21-0934/)).toBeInTheDocument()
    expect(screen.getByText('Places')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute(
      'href',
      '/office',
    )
  })

  it.each([
    [unreachable(), /cannot be reached/],
    [new ApiProblem({ status: 403, code: 'x', detail: 'x' }), /did not hand out/],
    [new TypeError('undefined is not a function'), /mistake in this page/],
  ])('%s is told as %s', async (failure, words) => {
    await showFailure(failure)

    expect(screen.getByText(words)).toBeInTheDocument()
  })

  it('comes when it is tried again and nothing fails any more', async () => {
    const { user, mend } = await showFailure(refused)
    mend()

    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('heading', { name: 'The page' })).toBeInTheDocument()
  })

  it('lets one copy what happened', async () => {
    const { user } = await showFailure(refused)

    await user.click(screen.getByRole('button', { name: 'Copy what happened' }))

    expect(await screen.findByText('Copied')).toBeInTheDocument()
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('E-7F21-0934')
    expect(copied).toContain('500 server.unexpected')
  })
})

describe('a part of the program that does not come', () => {
  it('has a newer one in its place: loading again is offered, and done only then', async () => {
    const reload = vi.fn()
    vi.stubGlobal('location', { href: window.location.href, reload })
    const { user } = await showFailure(new LostPart(new TypeError('Failed to fetch')))

    expect(screen.getByRole('heading', { name: 'There is a newer version' })).toBeInTheDocument()
    expect(reload).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Load again' }))

    expect(reload).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  it('may come later when there is no way to the server', async () => {
    lost()
    const { user, mend } = await showFailure(new LostPart(new TypeError('Failed to fetch')))
    expect(
      screen.getByRole('heading', { name: 'This page is not on this device yet' }),
    ).toBeInTheDocument()
    mend()

    await user.click(screen.getByRole('button', { name: 'Try again' }))

    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'The page' })).toBeInTheDocument()
    })
  })

  it('is known by its name, whatever the browser calls it', async () => {
    const load = part(() => Promise.reject(new TypeError('Importing a module script failed.')))

    await expect(load()).rejects.toBeInstanceOf(LostPart)
  })
})

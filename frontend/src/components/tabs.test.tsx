import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Tabs, type Tab } from './tabs'

const to = (path: string) => ({ to: path }) as Tab['link']

const tabs: Tab[] = [
  { link: to('/bus'), label: 'Overview' },
  {
    link: to('/bus/trips'),
    label: 'Trips',
    count: { count: 412, meaning: 'in all', tone: 'plain' },
  },
  {
    link: to('/bus/papers'),
    label: 'Papers',
    count: { count: 1, meaning: 'run out', tone: 'bad' },
  },
]

function open(address: string) {
  const root = createRootRoute({ component: () => <Tabs label="Parts of the bus" tabs={tabs} /> })
  const paths = ['/bus', '/bus/trips', '/bus/papers']
  const routeTree = root.addChildren(
    paths.map((path) => createRoute({ getParentRoute: () => root, path })),
  )
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({ routeTree, history })
  render(<RouterProvider router={router as never} />)
  return router
}

const current = () =>
  screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))

it('marks the one whose address it is, whatever else the address says', async () => {
  open('/bus/trips?page=3')

  expect(await screen.findByRole('navigation', { name: 'Parts of the bus' })).toBeInTheDocument()
  expect(current().map((link) => link.textContent)).toEqual([expect.stringContaining('Trips')])
})

it('does not mark the first one on the pages below it', async () => {
  open('/bus')
  expect(await screen.findByRole('link', { name: 'Overview' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  expect(current()).toHaveLength(1)
})

it('leads to an address of its own', async () => {
  const router = open('/bus')

  await userEvent.click(await screen.findByRole('link', { name: /Papers/ }))

  expect(router.state.location.pathname).toBe('/bus/papers')
})

it('says what is counted', async () => {
  open('/bus')

  expect(await screen.findByRole('link', { name: /^Trips 412\s?in all$/ })).toBeInTheDocument()
})

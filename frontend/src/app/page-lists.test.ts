import { createRouter, type AnyRoute } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { makeQueryClient } from '@/api/query-client'
import { pages } from '../../browser/pages.mjs'
import { innerPlaces, ownPlaces, railGroups } from './office/rail-places'
import { routeTree } from './routes'

const router = createRouter({ routeTree, context: { queries: makeQueryClient() } })
const routes: Readonly<Partial<Record<string, AnyRoute>>> = router.routesByPath

/** What is open only once, or not to those who use the program. */
const notVisited = ['/first-run', '/parts']

/** Addresses that show something; the others lead elsewhere. */
const shown = Object.entries(routes).flatMap(([path, route]) =>
  route?.options.component === undefined || notVisited.includes(path) ? [] : [path],
)

/** `/office/buses/$bus` is visited at the address of some bus. */
const fits = (path: string, address: string) =>
  new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`).test(address.split('?')[0] ?? '')

describe('every page', () => {
  it('is visited by the browser tests', () => {
    expect(shown.filter((path) => !pages.some((visit) => fits(path, visit.path)))).toEqual([])
  })

  it('that the browser tests visit is there', () => {
    const nowhere = pages.filter((visit) => !shown.some((path) => fits(path, visit.path)))

    expect(nowhere.map(({ name }) => name)).toEqual(['missing'])
  })

  it('of the rail and of the palette has a name', () => {
    const places: readonly { to: string }[] = [
      ...railGroups.flatMap((group) => group.places),
      ...innerPlaces,
      ...ownPlaces,
    ]

    const nameless = places.filter(({ to }) => routes[to]?.options.staticData?.title === undefined)
    expect(nameless).toEqual([])
  })
})

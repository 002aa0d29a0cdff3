import { QueryClientProvider, queryOptions } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { listed } from '@/api/client'
import { problemOf, unreachable } from '@/api/problem'
import { makeQueryClient } from '@/api/query-client'
import { EmptyState } from '@/components/empty-state'
import type { Column } from '@/components/list/column'
import { DataList, type DataListProps, type Opened } from '@/components/list/data-list'
import { oneOf, validateListSearch, type ListAsk } from '@/components/list/list-search'
import { RecordPanel } from '@/components/list/record-panel'
import { Page } from '@/components/page'
import { Plate } from '@/components/plate'
import { StatusBadge } from '@/components/status-badge'
import { server } from './server'

/** A list of ten thousand made-up rows on a made-up server, for tests of lists. */
export type Bus = { id: string; plate: string; depot: string; seats: number; km: number }

const depots = ['Pune', 'Nashik', 'Solapur', 'Kolhapur'] as const

export const makeBuses = (count: number): Bus[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `bus-${at + 1}`,
    plate: `MH12AB${String(at + 1).padStart(5, '0')}`,
    depot: depots[at % depots.length] ?? 'Pune',
    seats: 20 + (at % 40),
    km: 1000 * at,
  }))

/** Answers as our servers do: an array, and the number of all in a header. Keeps what it was asked. */
export function serveBuses(all: Bus[]) {
  const asked: URLSearchParams[] = []
  const handler = http.get('/api/buses', ({ request }) => {
    const ask = new URL(request.url).searchParams
    asked.push(ask)
    return answer(all, ask)
  })
  server.use(handler)
  return asked
}

export function answer(all: Bus[], ask: URLSearchParams) {
  const search = (ask.get('search') ?? '').toUpperCase()
  const fitting = all.filter(
    (bus) => bus.plate.includes(search) && (ask.get('depot') ?? bus.depot) === bus.depot,
  )
  const sort = ask.get('sort') ?? 'plate'
  const member = sort.replace('-', '') as 'plate' | 'seats'
  const sign = sort.startsWith('-') ? -1 : 1
  fitting.sort((a, b) => sign * (a[member] < b[member] ? -1 : a[member] > b[member] ? 1 : 0))
  const offset = Number(ask.get('offset'))
  return HttpResponse.json(fitting.slice(offset, offset + Number(ask.get('limit'))), {
    headers: { 'X-Total-Count': String(fitting.length) },
  })
}

const rules = {
  sorts: ['plate', '-plate', 'seats', '-seats'],
  filters: { depot: oneOf(...depots) },
} as const

const buses = (ask: ListAsk<'depot'>) =>
  queryOptions({
    queryKey: ['bus', 'list', ask],
    queryFn: ({ signal }) => listed<Bus>(call(ask, signal)),
  })

// As api.GET would do it for a path that the document knows.
async function call(ask: ListAsk<'depot'>, signal: AbortSignal) {
  const query = new URLSearchParams({
    sort: ask.sort,
    limit: String(ask.limit),
    offset: String(ask.offset),
  })
  if (ask.q !== undefined) query.set('search', ask.q)
  if (ask.filters.depot !== undefined) query.set('depot', ask.filters.depot)
  const response = await window
    .fetch(`${window.location.origin}/api/buses?${query}`, { signal })
    .catch((thrown: unknown) => {
      throw signal.aborted ? thrown : unreachable()
    })
  const told: unknown = await response.json()
  if (!response.ok) throw problemOf(response, told)
  return { data: told as Bus[], response }
}

const columns: Column<Bus>[] = [
  {
    id: 'plate',
    head: 'Bus',
    names: true,
    sort: ['plate', '-plate'],
    cell: (bus) => <Plate number={bus.plate} />,
  },
  { id: 'depot', head: 'Depot', cell: (bus) => bus.depot },
  {
    id: 'seats',
    head: 'Seats',
    number: true,
    sort: ['-seats', 'seats'],
    cell: (bus) => bus.seats,
  },
  { id: 'km', head: 'Distance', number: true, cell: (bus) => bus.km },
  { id: 'door', head: 'Door', cell: () => 'one' },
  { id: 'owner', head: 'Owner', cell: () => 'own' },
  { id: 'state', head: 'State', cell: () => <StatusBadge tone="good" word="Valid" /> },
  { id: 'fuel', head: 'Fuel', extra: true, cell: () => 'Diesel' },
]

function BusPanel({ id, row, walk }: Opened<Bus>) {
  return (
    <RecordPanel
      title={row?.plate ?? id}
      walk={walk}
      steps={<button type="button">Archive</button>}
    >
      <p>{row?.depot ?? 'somewhere'}</p>
    </RecordPanel>
  )
}

type Changes = Partial<DataListProps<Bus, 'depot', readonly unknown[]>>

function BusesPage(changes: Changes) {
  return (
    <DataList
      name="buses"
      label="Buses"
      searchLabel="Number"
      failed="The list of buses did not come"
      rules={rules}
      query={buses}
      idOf={(bus: Bus) => bus.id}
      nameOf={(bus: Bus) => bus.plate}
      columns={columns}
      filters={[
        {
          name: 'depot',
          label: 'Depot',
          options: depots.map((depot) => ({ value: depot, label: depot })),
        },
      ]}
      empty={
        <EmptyState title="No bus yet" first={<button type="button">First bus</button>}>
          Buses are what everything hangs on.
        </EmptyState>
      }
      page={(tools, list) => (
        <Page title="Buses" actions={tools}>
          {list}
        </Page>
      )}
      panel={BusPanel}
      {...(changes as object)}
    />
  )
}

/** The page with the list at an address, in a real router. */
export function openBuses(search = '', changes: Changes = {}) {
  const root = createRootRoute({ component: Outlet })
  const page = createRoute({
    getParentRoute: () => root,
    path: '/buses',
    validateSearch: validateListSearch(rules),
    component: () => <BusesPage {...changes} />,
  })
  const history = createMemoryHistory({ initialEntries: [`/buses${search}`] })
  const router = createRouter({ routeTree: root.addChildren([page]), history })
  const queries = makeQueryClient()
  const shown = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { router, history, queries, ...shown }
}

import { queryOptions } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Listed } from '@/api/client'
import { EmptyState } from '@/components/empty-state'
import type { Column } from '@/components/list/column'
import { DataList, type Opened } from '@/components/list/data-list'
import { oneOf, type ListAsk } from '@/components/list/list-search'
import { RecordPanel } from '@/components/list/record-panel'
import { Plate } from '@/components/plate'
import { StatusBadge } from '@/components/status-badge'
import { useFormat, type Format } from '@/text/format'
import { PartRow } from './part-row'
import { useSamples } from './samples'

type Bus = { id: string; plate: string; depot: string; seats: number; km: number }

const depots = ['Pune', 'Nashik', 'Solapur', 'Kolhapur'] as const

const all: readonly Bus[] = Array.from({ length: 10_000 }, (_, at) => ({
  id: `bus-${at + 1}`,
  plate: `MH12A${'BCDEFGHJKL'.charAt(Math.floor(at / 1000))}${String(at % 1000).padStart(4, '0')}`,
  depot: depots[at % depots.length] ?? 'Pune',
  seats: 20 + (at % 40),
  km: 37 * at + 1200,
}))

const rules = {
  sorts: ['plate', '-plate', 'seats', '-seats', 'km', '-km'],
  filters: { depot: oneOf(...depots) },
} as const

/** What a server would answer. */
function answer(ask: ListAsk<'depot'>): Listed<Bus> {
  const words = ask.q?.replaceAll(' ', '').toUpperCase() ?? ''
  const depot = ask.filters.depot
  const member = ask.sort.replace('-', '') as 'plate' | 'seats' | 'km'
  const sign = ask.sort.startsWith('-') ? -1 : 1
  const rows = all
    .filter((bus) => bus.plate.includes(words) && (depot ?? bus.depot) === bus.depot)
    .sort((one, other) => (one[member] < other[member] ? -sign : sign))
  return { rows: rows.slice(ask.offset, ask.offset + ask.limit), total: rows.length }
}

const buses = (ask: ListAsk<'depot'>) =>
  queryOptions({
    queryKey: ['parts', 'buses', ask],
    queryFn: () => Promise.resolve(answer(ask)),
  })

/** Ten thousand made-up buses; the place in the list stands in the address. */
export function ListParts() {
  const words = useSamples()
  const format = useFormat()
  const columns = useMemo(() => columnsIn(words, format), [words, format])
  return (
    <PartRow name={words.list} wide>
      <div className="part-wide part-list">
        <DataList
          name="parts"
          label={words.buses}
          searchLabel={words.number}
          failed={words.listFailed}
          rules={rules}
          query={buses}
          idOf={idOf}
          nameOf={nameOf}
          columns={columns}
          filters={[
            {
              name: 'depot',
              label: words.depot,
              options: depots.map((depot) => ({ value: depot, label: depot })),
            },
          ]}
          empty={<EmptyState title={words.noBus}>{words.noBusWhat}</EmptyState>}
          page={(tools, list) => (
            <>
              <div className="row">{tools}</div>
              {list}
            </>
          )}
          bulk={() => (
            <button type="button" className="btn sm">
              {words.archive}
            </button>
          )}
          panel={BusPanel}
        />
      </div>
    </PartRow>
  )
}

const idOf = (bus: Bus) => bus.id
const nameOf = (bus: Bus) => bus.plate

const columnsIn = (words: ReturnType<typeof useSamples>, format: Format): Column<Bus>[] => [
  {
    id: 'plate',
    head: words.number,
    names: true,
    sort: ['plate', '-plate'],
    cell: (bus) => <Plate number={bus.plate} />,
    card: 'name',
  },
  {
    id: 'state',
    head: words.status,
    cell: () => <StatusBadge tone="good" word={words.states.running} glyph="running" />,
    card: 'status',
  },
  { id: 'depot', head: words.depot, cell: (bus) => bus.depot, card: 'subject' },
  {
    id: 'seats',
    head: words.seats,
    number: true,
    sort: ['-seats', 'seats'],
    cell: (bus) => bus.seats,
    minor: true,
  },
  {
    id: 'km',
    head: words.distance,
    number: true,
    sort: ['-km', 'km'],
    cell: (bus) => format.distance(bus.km),
    card: 'number',
  },
]

function BusPanel({ id, row, walk }: Opened<Bus>) {
  const words = useSamples()
  return (
    <RecordPanel
      title={<Plate number={row?.plate ?? id} />}
      walk={walk}
      steps={
        <button type="button" className="btn">
          {words.archive}
        </button>
      }
    >
      <p>{row?.depot}</p>
    </RecordPanel>
  )
}

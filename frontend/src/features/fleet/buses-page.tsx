import './fleet.css'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { Page } from '@/components/page'
import { spaced } from '@/components/plate'
import { useText } from '@/text/language'
import { useBusColumns } from './bus-columns'
import { BusPanel } from './bus-panel'
import { busesFile, busList, type Bus } from './bus-queries'
import { busRules, lapsings } from './bus-search'
import { ownershipOptions, statusOptions } from './bus-words'

/** The fleet. */
export function BusesPage() {
  const text = useText()
  const columns = useBusColumns()
  const add = (
    <Link to="/office/buses/new" className="btn">
      <Glyph name="add" />
      {text('fleet.add')}
    </Link>
  )
  return (
    <DataList
      name="buses"
      label={text('frame.buses')}
      searchLabel={text('bus.search')}
      failed={text('bus.failed')}
      rules={busRules}
      query={busList}
      exported={busesFile}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      filters={[
        { name: 'status', label: text('fleet.status'), options: statusOptions(text) },
        { name: 'ownership', label: text('fleet.owner'), options: ownershipOptions(text) },
        {
          name: 'lapsing',
          label: text('fleet.lapsing'),
          options: lapsings.map((value) => ({
            value,
            label: text('fleet.within', { count: Number.parseInt(value) }),
          })),
        },
        {
          name: 'show',
          label: text('fleet.show'),
          options: [{ value: 'archived', label: text('fleet.archived') }],
        },
      ]}
      empty={
        <EmptyState
          title={text('fleet.emptyTitle')}
          first={
            <Link to="/office/buses/new" className="btn primary">
              {text('fleet.add')}
            </Link>
          }
          other={
            <>
              {text('fleet.fromPaper')}{' '}
              <Link to="/office/import" search={{ kind: 'bus' }}>
                {text('imports.title')}
              </Link>
            </>
          }
        >
          {text('fleet.emptyBody')}
        </EmptyState>
      }
      page={(tools, list) => (
        <Page
          title={text('frame.buses')}
          actions={
            <>
              {tools}
              <Link to="/office/import" search={{ kind: 'bus' }} className="btn">
                {text('imports.title')}
              </Link>
              {add}
            </>
          }
        >
          {list}
        </Page>
      )}
      panel={BusPanel}
    />
  )
}

const idOf = (bus: Bus) => bus.id
const nameOf = (bus: Bus) => spaced(bus.registration_number)

import './states-page.css'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { EmptyState } from '@/components/empty-state'
import type { Column } from '@/components/list/column'
import { DataList } from '@/components/list/data-list'
import { Page } from '@/components/page'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { allStates, stateList, stateRules, type State } from './state-queries'

/** What states there are. They come with the program; nobody changes them. */
export function StatesPage() {
  const text = useText()
  const columns = useMemo(() => columnsIn(text), [text])
  return (
    <DataList
      name="states"
      label={text('states.list')}
      searchLabel={text('states.search')}
      failed={text('states.failed')}
      rules={stateRules}
      query={stateList}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      filters={[
        {
          name: 'kind',
          label: text('states.kind'),
          options: [
            { value: 'state', label: text('states.state') },
            { value: 'territory', label: text('states.territory') },
          ],
        },
      ]}
      empty={<EmptyState title={text('states.emptyTitle')}>{text('states.empty')}</EmptyState>}
      page={(tools, list) => (
        <Page title={text('states.title')} beside={<HowMany />} actions={tools}>
          <p className="states-intro soft">{text('states.intro')}</p>
          {list}
        </Page>
      )}
    />
  )
}

function HowMany() {
  const text = useText()
  const { data } = useQuery(allStates)
  if (data === undefined || data.total === 0) return null
  const territories = data.rows.filter((state) => state.is_union_territory).length
  return text('states.beside', { states: data.rows.length - territories, territories })
}

const idOf = (state: State) => state.id
const nameOf = (state: State) => state.state_name

const columnsIn = (text: Text): Column<State>[] => [
  {
    id: 'name',
    head: text('states.name'),
    cell: nameOf,
    sort: ['name', '-name'],
    names: true,
    card: 'name',
  },
  {
    id: 'code',
    head: text('states.code'),
    cell: (state) => state.state_code,
    sort: ['code', '-code'],
    card: 'number',
  },
  {
    id: 'kind',
    head: text('states.kind'),
    cell: (state) => text(state.is_union_territory ? 'states.territory' : 'states.state'),
    sort: ['kind', '-kind'],
    card: 'subject',
  },
]

import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/components/empty-state'
import { DataList } from '@/components/list/data-list'
import type { Filter } from '@/components/list/filter'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { useHolderFilter } from './holder-filter'
import { usePaperColumns } from './paper-columns'
import { PaperPanel } from './paper-panel'
import { paperKinds, paperList, papersFile, type Paper } from './paper-queries'
import { paperRules, type PaperFilter } from './paper-search'
import { kindWord, named, usualKinds } from './paper-words'
import { PapersFrame } from './papers-frame'

/** All papers by the day on which they end. */
export function PapersPage() {
  const text = useText()
  const columns = usePaperColumns()
  const { data: kinds } = useQuery(paperKinds)
  const one = useHolderFilter()
  const words = kinds?.map(({ kind }) => kind) ?? usualKinds
  return (
    <DataList
      name="papers"
      label={text('papers.title')}
      searchLabel={text('papers.search')}
      failed={text('papers.failed')}
      rules={paperRules}
      query={paperList}
      exported={papersFile}
      idOf={idOf}
      nameOf={(paper) => Object.values(named(text, paper)).join(', ')}
      columns={columns}
      filters={[...filtersOf(text, words), one]}
      empty={
        <EmptyState title={text('papers.emptyTitle')} other={text('papers.emptyOther')}>
          {text('papers.emptyBody')}
        </EmptyState>
      }
      page={(tools, list) => <PapersFrame actions={tools}>{list}</PapersFrame>}
      panel={PaperPanel}
    />
  )
}

const idOf = (paper: Paper) => paper.id

function filtersOf(text: Text, kinds: readonly string[]): readonly Filter<PaperFilter>[] {
  return [
    {
      name: 'lapsing',
      label: text('papers.lapsing'),
      options: [
        { value: 'lapsed', label: text('papers.lapsed') },
        { value: '7d', label: text('papers.within', { count: 7 }) },
        { value: '30d', label: text('papers.within', { count: 30 }) },
      ],
    },
    {
      name: 'kind',
      label: text('papers.kind'),
      options: kinds.map((value) => ({ value, label: kindWord(text, value) })),
    },
    {
      name: 'holder',
      label: text('papers.holder'),
      options: [
        { value: 'bus', label: text('papers.ofBuses') },
        { value: 'person', label: text('papers.ofPersons') },
        { value: 'company', label: text('papers.company') },
      ],
    },
    {
      name: 'show',
      label: text('papers.show'),
      options: [
        { value: 'reported', label: text('papers.toConfirm') },
        { value: 'earlier', label: text('papers.withEarlier') },
        { value: 'closed', label: text('papers.takenOut') },
      ],
    },
  ]
}

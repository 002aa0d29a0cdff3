import type { ReactNode } from 'react'
import { useText } from '@/text/language'
import type { Filter } from './filter'
import { FilterChip } from './filter-chip'
import type { ListPlace } from './list-search'
import { SearchField } from './search-field'

type FilterBarProps<F extends string> = {
  readonly label: string
  readonly searchLabel: string | undefined
  readonly filters: readonly Filter<F>[]
  readonly place: ListPlace<F>
  readonly onSearch: (words: string) => void
  readonly onFilter: (name: F, value: string | undefined) => void
  readonly onEnterList: () => void
  /** What the heads of the columns do on a wide screen. */
  readonly sorting: ReactNode
}

/** Search first, then the filters that are set, then those that are not. */
export function FilterBar<F extends string>({ filters, place, ...bar }: FilterBarProps<F>) {
  const text = useText()
  const isSet = (filter: Filter<F>) => place.filters[filter.name] !== undefined
  const sorted = [...filters.filter(isSet), ...filters.filter((filter) => !isSet(filter))]
  return (
    <div
      className="filters"
      role="search"
      aria-label={text('list.filterList', { name: bar.label })}
    >
      {bar.searchLabel !== undefined && (
        <SearchField
          label={bar.searchLabel}
          value={place.q}
          onSearch={bar.onSearch}
          onEnterList={bar.onEnterList}
        />
      )}
      {bar.sorting}
      {sorted.map((filter) => (
        <FilterChip
          key={filter.name}
          filter={filter}
          value={place.filters[filter.name]}
          onChange={(value) => {
            bar.onFilter(filter.name, value)
          }}
        />
      ))}
    </div>
  )
}

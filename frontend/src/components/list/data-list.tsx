import './data-list.css'
import type { QueryKey } from '@tanstack/react-query'
import { useMemo, type ComponentType, type ReactNode } from 'react'
import type { NamedFile } from '@/api/client'
import { ErrorState } from '../error-state'
import { useSlow } from '../use-slow'
import { BulkBar } from './bulk-bar'
import type { Column } from './column'
import { FilterBar } from './filter-bar'
import type { Filter } from './filter'
import { ListPaging } from './list-paging'
import { askOf, isNarrowed, type ExportAsk, type ListAsk, type ListRules } from './list-search'
import { ListTable, type Totals } from './list-table'
import { ListTools } from './list-tools'
import { NothingFits, NotUpdated } from './list-notices'
import { PhoneSort } from './phone-sort'
import type { Walk } from './record-panel'
import { useHiddenColumns } from './use-hidden-columns'
import { useKeptScroll } from './use-kept-scroll'
import { useListPlace } from './use-list-place'
import { useHrefOf } from './use-href-of'
import { usePageThatExists } from './use-page-that-exists'
import { useListRows, type ListQuery } from './use-list-rows'
import { useRowWalk } from './use-row-walk'
import { useSelection, type Selection } from './use-selection'

/** The record whose panel is open; `row` is missing when the page of the list does not show it. */
export type Opened<T> = { readonly id: string; readonly row: T | undefined; readonly walk: Walk }

export type DataListProps<T, F extends string, K extends QueryKey> = {
  /** Names the list on this device. */
  readonly name: string
  /** What is listed: "People". */
  readonly label: string
  /** None where the server cannot search. */
  readonly searchLabel?: string
  /** "The list of people did not come." */
  readonly failed: string
  readonly rules: ListRules<F>
  readonly query: (ask: ListAsk<F>) => ListQuery<T, K>
  readonly idOf: (row: T) => string
  readonly nameOf: (row: T) => string
  readonly columns: readonly Column<T>[]
  readonly filters?: readonly Filter<F>[]
  /** An EmptyState: what the list is for, and how the first one is made. */
  readonly empty: ReactNode
  /** Where nothing fits: the way to rows that the list leaves out by itself, such as older ones. */
  readonly wider?: ReactNode
  /** The page around the list; the tools of the list belong into its head. */
  readonly page: (tools: ReactNode, list: ReactNode) => ReactNode
  readonly panel?: ComponentType<Opened<T>>
  /** What can be done with selected rows; without it rows cannot be selected. */
  readonly bulk?: (selection: Selection<F>) => ReactNode
  readonly totals?: Totals
  /** Asks the server for all rows as a file. */
  readonly exported?: (ask: ExportAsk<F>) => Promise<NamedFile>
}

/** A list of the office: searched, sorted, filtered and cut into pages by the server; its place stands in the address. */
export function DataList<T, F extends string, K extends QueryKey>(props: DataListProps<T, F, K>) {
  const { rules, idOf, columns, filters = [], panel: Panel, exported } = props
  const { place, ...ways } = useListPlace(rules)
  const list = useListRows(props.query(askOf(place)))
  const { selection, ...pick } = useSelection(place, list.total)
  const { hidden, toggle: toggleColumn } = useHiddenColumns(props.name, columns)
  const scroller = useKeptScroll(props.name, list.state === 'here')
  const href = useHrefOf(rules, place)
  const shown = useMemo(
    () => columns.filter((column) => column.names === true || !hidden.has(column.id)),
    [columns, hidden],
  )
  const ids = useMemo(() => list.rows.map(idOf), [list.rows, idOf])
  const pages = Math.max(1, Math.ceil(list.total / place.size))
  usePageThatExists(place.page, pages, list, ways.correctPage)

  const open = Panel === undefined ? null : place.open
  const close = () => {
    ways.close(scroller.current)
  }
  const walk = useRowWalk({
    ids,
    open,
    page: place.page,
    pages,
    late: list.late,
    onOpen: ways.open,
    onTurn: ways.turn,
    onClose: close,
    onToggle: props.bulk === undefined ? undefined : pick.toggle,
  })
  const sortBy = (sort: string) => {
    ways.change({ sort })
  }
  const waiting = useSlow(list.state === 'waiting')
  const late = useSlow(list.late)
  const nothing = list.state === 'here' && list.total === 0 && !list.late

  return props.page(
    <ListTools
      columns={columns}
      hidden={hidden}
      onColumn={toggleColumn}
      total={list.total}
      exported={exported && ((format) => exported({ ...askOf(ways.now()), format }))}
    />,
    <div className={open === null ? 'datalist' : 'datalist withpanel'} onKeyDown={walk.onEscape}>
      <div className="listcol">
        {props.bulk !== undefined && selection.count > 0 ? (
          <BulkBar selection={selection} total={list.total} onAll={pick.chooseAll}>
            {props.bulk(selection)}
          </BulkBar>
        ) : (
          <FilterBar
            label={props.label}
            searchLabel={props.searchLabel}
            filters={filters}
            place={place}
            onSearch={ways.search}
            onFilter={ways.filter}
            onEnterList={walk.enter}
            sorting={<PhoneSort columns={shown} sort={place.sort} onSort={sortBy} />}
          />
        )}
        {list.state === 'here' && list.problem !== null && (
          <NotUpdated problem={list.problem} at={list.at} busy={list.busy} onAgain={list.again} />
        )}
        <div className="sheet listsheet">
          {list.state === 'failed' && list.problem !== null ? (
            <ErrorState
              title={props.failed}
              problem={list.problem}
              busy={list.busy}
              onAgain={list.again}
            />
          ) : nothing && !isNarrowed(place) ? (
            props.empty
          ) : (
            <div
              ref={scroller}
              className={late ? 'tablewrap lst late' : 'tablewrap lst'}
              data-scroll-restoration-id={props.name}
              role="region"
              aria-label={props.label}
            >
              <ListTable
                label={props.label}
                columns={shown}
                rows={list.rows}
                idOf={idOf}
                nameOf={props.nameOf}
                href={Panel === undefined ? null : href}
                sort={place.sort}
                onSort={sortBy}
                open={open}
                active={walk.active}
                body={walk.body}
                onOpen={ways.open}
                onActive={walk.setFocused}
                onRowKey={walk.onRowKey}
                pick={props.bulk === undefined ? null : pick}
                totals={nothing ? undefined : props.totals}
                skeleton={waiting}
                busy={list.busy}
              />
              {nothing && (
                <NothingFits
                  place={place}
                  filters={filters}
                  onClear={ways.clear}
                  wider={props.wider}
                />
              )}
            </div>
          )}
          {list.state === 'here' && list.total > 0 && (
            <ListPaging
              place={place}
              total={list.total}
              onPage={(page) => {
                ways.change({ page })
              }}
              onSize={(size) => {
                ways.change({ size })
              }}
            />
          )}
        </div>
      </div>
      {open !== null && Panel !== undefined && (
        <Panel
          id={open}
          row={list.rows.find((row) => idOf(row) === open)}
          walk={{ previous: walk.previous, next: walk.next, close }}
        />
      )}
    </div>,
  )
}

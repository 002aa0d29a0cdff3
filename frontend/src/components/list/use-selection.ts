import { useCallback, useMemo, useState } from 'react'
import type { ListPlace } from './list-search'

/** Rows that something is going to be done with. */
export type Selection<F extends string = string> = {
  readonly count: number
  /** Everything that fits the search and the filters, also what no page has shown yet. */
  readonly all: boolean
  /** The selected rows; empty when `all`. */
  readonly ids: readonly string[]
  /** What `all` means. */
  readonly filter: Pick<ListPlace<F>, 'q' | 'filters'>
  readonly clear: () => void
}

type Chosen = { readonly of: string; readonly all: boolean; readonly ids: ReadonlySet<string> }

/** Selected rows stay selected from page to page, and not when something else is searched. */
export function useSelection<F extends string>(place: ListPlace<F>, total: number) {
  const of = JSON.stringify([place.q, place.filters])
  const [kept, setChosen] = useState<Chosen>({ of, all: false, ids: nobody })
  const chosen = kept.of === of ? kept : { of, all: false, ids: nobody }

  const choose = useCallback(
    (ids: readonly string[], on: boolean) => {
      setChosen((before) => {
        const next = new Set(before.of === of ? before.ids : nobody)
        for (const id of ids) {
          if (on) next.add(id)
          else next.delete(id)
        }
        return { of, all: false, ids: next }
      })
    },
    [of],
  )
  const toggle = useCallback(
    (id: string) => {
      setChosen((before) => {
        const next = new Set(before.of === of ? before.ids : nobody)
        if (!next.delete(id)) next.add(id)
        return { of, all: false, ids: next }
      })
    },
    [of],
  )
  const chooseAll = () => {
    setChosen({ of, all: true, ids: nobody })
  }
  const clear = useCallback(() => {
    setChosen({ of, all: false, ids: nobody })
  }, [of])

  const selection = useMemo<Selection<F>>(
    () => ({
      count: chosen.all ? total : chosen.ids.size,
      all: chosen.all,
      ids: [...chosen.ids],
      filter: { q: place.q, filters: place.filters },
      clear,
    }),
    [chosen.all, chosen.ids, total, place.q, place.filters, clear],
  )
  const has = (id: string) => chosen.all || chosen.ids.has(id)
  return { selection, has, choose, toggle, chooseAll }
}

const nobody: ReadonlySet<string> = new Set()

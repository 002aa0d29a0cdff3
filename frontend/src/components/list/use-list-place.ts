import { useRouter, useSearch, type RegisteredRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { placeOf, searchOf, type ListPlace, type ListRules } from './list-search'

/** The place in a list, kept in the address, and the ways to another one. */
export function useListPlace<F extends string>(rules: ListRules<F>) {
  const router = useRouter()
  const raw: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const place = useMemo(() => placeOf(rules, raw), [rules, raw])
  const ways = useMemo(() => waysOf(router, rules), [router, rules])
  return { place, ...ways }
}

type How = {
  readonly replace?: boolean
  readonly scroll?: 'stays'
  /** The list without the panel is one step back, so closing goes there. */
  readonly fromList?: boolean
}

function waysOf<F extends string>(router: RegisteredRouter, rules: ListRules<F>) {
  // Not the place of the last drawing: two keys may be pressed before the next one.
  const now = () => placeOf(rules, router.latestLocation.search as Record<string, unknown>)
  const fromList = () => router.latestLocation.state.fromList === true
  const go = (next: ListPlace<F>, how: How = {}) => {
    void router.navigate({
      to: '.',
      search: () => searchOf(rules, next),
      replace: how.replace ?? false,
      resetScroll: how.scroll !== 'stays',
      state: { fromList: how.fromList ?? false },
    })
  }

  const change = (part: Partial<Pick<ListPlace<F>, 'page' | 'sort' | 'size'>>) => {
    go({ ...now(), page: 1, ...part })
  }
  /** The page that was asked for does not exist any more. */
  const correctPage = (page: number) => {
    go({ ...now(), page }, { replace: true, fromList: fromList() })
  }
  const search = (q: string) => {
    const here = now()
    // One step back for a search, not one for each letter.
    if (q !== here.q) go({ ...here, q, page: 1 }, { replace: here.q !== '' })
  }
  const filter = (name: F, value: string | undefined) => {
    const here = now()
    const filters: ListPlace<F>['filters'] = { ...here.filters, [name]: value }
    go({ ...here, filters, page: 1 })
  }
  const clear = () => {
    go({ ...now(), q: '', filters: {} as ListPlace<F>['filters'], page: 1 })
  }
  /** Opens the panel of a record; from panel to panel is not a step of its own. */
  const open = (id: string) => {
    const here = now()
    const walks = here.open !== null
    go({ ...here, open: id }, { scroll: 'stays', replace: walks, fromList: !walks || fromList() })
  }
  /** Walks over the end of a page; with a panel, the next page's first row is opened when it is there. */
  const turn = (page: number) => {
    const here = now()
    go({ ...here, page }, { replace: here.open !== null })
  }
  /** Back to the list, which stays where it was scrolled to. */
  const close = (scroller: HTMLElement | null) => {
    if (!fromList()) {
      go({ ...now(), open: null }, { scroll: 'stays', replace: true })
      return
    }
    const top = scroller?.scrollTop
    const off = router.subscribe('onRendered', () => {
      off()
      if (scroller !== null && top !== undefined) scroller.scrollTop = top
    })
    router.history.back()
  }
  return { now, change, correctPage, search, filter, clear, open, turn, close }
}

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- interfaces can be added to
  interface HistoryState {
    fromList?: boolean
  }
}

import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { searchOf, type ListPlace, type ListRules } from './list-search'

/** Addresses of the panels of records, for links that open in a tab of their own, too. */
export function useHrefOf<F extends string>(rules: ListRules<F>, place: ListPlace<F>) {
  const router = useRouter()
  return useMemo(() => {
    const { href } = router.buildLocation({
      to: '.',
      search: () => searchOf(rules, { ...place, open: STAND_IN }) as never,
    })
    const [before = '', after = ''] = href.split(STAND_IN)
    return { before, after }
  }, [router, rules, place])
}

const STAND_IN = 'which-record'

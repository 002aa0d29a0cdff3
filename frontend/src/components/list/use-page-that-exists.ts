import { useEffect, useEffectEvent } from 'react'
import type { ListRows } from './use-list-rows'

/** Rows went away, or the address is an old one: a page behind the last one becomes the last one. */
export function usePageThatExists(
  page: number,
  pages: number,
  { state, late, busy }: Pick<ListRows<unknown>, 'state' | 'late' | 'busy'>,
  correct: (page: number) => void,
) {
  const beyond = state === 'here' && !late && !busy && page > pages
  const goBack = useEffectEvent(() => {
    correct(pages)
  })
  useEffect(() => {
    if (beyond) goBack()
  }, [beyond])
}

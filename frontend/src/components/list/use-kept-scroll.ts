import { useElementScrollRestoration } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'

/** After a reload the rows come later than the router wants to scroll to where they were. */
export function useKeptScroll(id: string, there: boolean) {
  const scroller = useRef<HTMLDivElement>(null)
  const kept = useElementScrollRestoration({ id })
  const waits = useRef(!there)

  useLayoutEffect(() => {
    if (!there || !waits.current) return
    waits.current = false
    if (kept !== undefined && scroller.current !== null) scroller.current.scrollTop = kept.scrollY
  }, [there, kept])

  return scroller
}

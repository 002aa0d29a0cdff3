import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

/** The rail as a drawer: Esc closes it, and the keyboard goes in with it and out with it. */
export function useDrawer() {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const rail = useRef<HTMLElement>(null)
  const close = useCallback(() => {
    setOpen(false)
  }, [])
  const open = useCallback(() => {
    setOpen(true)
  }, [])

  useEffect(() => {
    if (!isOpen) return
    const button = opener.current
    const drawer = rail.current
    firstPlace(drawer)?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    document.addEventListener('keydown', onKey)
    const onResize = () => {
      // There is room for the rail by now.
      if (button !== null && getComputedStyle(button).display === 'none') close()
    }
    window.addEventListener('resize', onResize)
    const forget = router.subscribe('onBeforeLoad', close)
    return () => {
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('resize', onResize)
      forget()
      if (isIn(drawer)) button?.focus()
    }
  }, [isOpen, close, router])

  return { isOpen, open, close, opener, rail }
}

const firstPlace = (drawer: HTMLElement | null) =>
  drawer?.querySelector<HTMLElement>('[aria-current]') ??
  drawer?.querySelector<HTMLElement>('a, button')

/** What was focused in a drawer that is hidden by now has lost it. */
const isIn = (drawer: HTMLElement | null) =>
  document.activeElement === document.body || drawer?.contains(document.activeElement) === true

import { useCallback } from 'react'

/** For the element around the first field of a page that has nothing else to read: there the keyboard begins. */
export const useFocusFirst = () =>
  useCallback((element: HTMLElement | null) => {
    element?.querySelector('input')?.focus()
  }, [])

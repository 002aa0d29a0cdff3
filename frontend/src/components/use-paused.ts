import { useEffect, useState } from 'react'

/** What was typed, once somebody pauses. */
export function usePaused(typed: string, pauseMs: number): string {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setPaused(typed)
    }, pauseMs)
    return () => {
      window.clearTimeout(timer)
    }
  }, [typed, pauseMs])
  return paused
}

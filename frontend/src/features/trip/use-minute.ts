import { useEffect, useState } from 'react'

const HALF_MINUTE_MS = 30_000

/** The clock on the wall, which goes on by itself. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(new Date())
    }, HALF_MINUTE_MS)
    return () => {
      window.clearInterval(timer)
    }
  }, [])
  return now
}

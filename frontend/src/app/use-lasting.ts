import { useEffect, useState } from 'react'

/** True once something has been so for a while; false at once when it is not any more. */
export function useLasting(now: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!now) return
    const timer = window.setTimeout(() => {
      setLasting(true)
    }, ms)
    return () => {
      window.clearTimeout(timer)
      setLasting(false)
    }
  }, [now, ms])
  return now && lasting
}

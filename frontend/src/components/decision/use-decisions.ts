import { useState } from 'react'

type Wishes<T> = {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly current: string | null
  readonly onCurrent: (key: string | null) => void
}

/** Where one is in the queue, and what of it is already decided but not yet answered. */
export function useDecisions<T>({ items, keyOf, current, onCurrent }: Wishes<T>) {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())
  const [lastAt, setLastAt] = useState(0)
  const found = items.findIndex((item) => keyOf(item) === current)
  // What was looked at is gone: the one that moved up into its place comes by itself.
  const at = found >= 0 ? found : Math.min(lastAt, items.length - 1)
  if (found >= 0 && found !== lastAt) setLastAt(found)

  const isLeaving = (item: T) => leaving.has(keyOf(item))
  const open = (index: number) => {
    const item = items[index]
    if (item !== undefined) onCurrent(keyOf(item))
  }

  const goOnFrom = (item: T) => {
    const key = keyOf(item)
    const waits = (other: T) => keyOf(other) !== key && !isLeaving(other)
    const next = items.slice(at + 1).find(waits) ?? items.slice(0, at).findLast(waits)
    if (next !== undefined) onCurrent(keyOf(next))
  }

  /** Goes on before the server has answered; when it refuses, the item waits again. */
  const send = (item: T, call: () => Promise<unknown>) => {
    const key = keyOf(item)
    setLeaving((before) => new Set(before).add(key))
    goOnFrom(item)
    call()
      .catch(() => undefined)
      .finally(() => {
        setLeaving((before) => new Set([...before].filter((other) => other !== key)))
      })
  }

  return { at, item: items[at] ?? null, open, send, goOnFrom, isLeaving }
}

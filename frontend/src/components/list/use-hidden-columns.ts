import { useState } from 'react'
import { currentToken } from '@/api/token-store'
import type { Column } from './column'

/** Which columns a person does not want to see, kept on this device. */
export function useHiddenColumns<T>(list: string, columns: readonly Column<T>[]) {
  const place = `busmanager.columns.${list}.${currentToken()?.account ?? ''}`
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => read(place, columns))
  const toggle = (id: string) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    window.localStorage.setItem(place, JSON.stringify([...next]))
    setHidden(next)
  }
  return { hidden, toggle }
}

function read<T>(place: string, columns: readonly Column<T>[]): ReadonlySet<string> {
  const usual = columns.filter((column) => column.extra === true).map((column) => column.id)
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? 'null')
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : usual)
  } catch {
    return new Set(usual)
  }
}

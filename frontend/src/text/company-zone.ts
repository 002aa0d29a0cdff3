import { useSyncExternalStore } from 'react'

/** All days and times are those of the company, wherever the screen stands. */
let zone = 'Asia/Kolkata'
const listeners = new Set<() => void>()

export function setCompanyZone(next: string): void {
  if (next === zone) return
  zone = next
  for (const listener of listeners) listener()
}

export const companyZone = () => zone

export function useCompanyZone(): string {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, companyZone)
}

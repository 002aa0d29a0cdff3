import { useEffect, useSyncExternalStore } from 'react'
import type { OfficeGlyphName } from './office-glyph'

/** Something that the palette can lead to (`to`) or do (`run`). */
export type PaletteEntry = {
  /** The same each time, so that it is known as just used: `page:/office/people`. */
  readonly id: string
  readonly name: string
  readonly glyph: OfficeGlyphName
  /** Softly at the end: in which state it is. */
  readonly end?: string
  /** What it is called as well. */
  readonly words?: string
} & ({ readonly to: string } | { readonly run: () => unknown })

export type PaletteSource = {
  readonly id: string
  readonly heading: string
  readonly kind: 'pages' | 'actions' | 'records'
} & (
  | { /** The palette looks among them. */ readonly entries: readonly PaletteEntry[] }
  | {
      /** The server looks; asked when something was typed. */
      readonly find: (typed: string, signal: AbortSignal) => Promise<readonly PaletteEntry[]>
    }
)

let sources: readonly PaletteSource[] = []
const listeners = new Set<() => void>()

/**
 * What a page or a feature adds to the palette while it is shown: `usePaletteSource(source)`, where the source is the
 * same from drawing to drawing (`useMemo`).
 */
export function usePaletteSource(source: PaletteSource): void {
  useEffect(() => {
    become([...sources.filter((each) => each.id !== source.id), source])
    return () => {
      become(sources.filter((each) => each !== source))
    }
  }, [source])
}

export const usePaletteSources = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    () => sources,
  )

function become(next: readonly PaletteSource[]) {
  sources = next
  for (const listener of listeners) listener()
}

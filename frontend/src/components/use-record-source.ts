import { useMemo } from 'react'
import type { Text } from '@/text/catalogue'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { usePaletteSource, type PaletteEntry, type PaletteSource } from './palette-registry'

/** How one kind of record is found in the palette; the same object each time. */
export type RecordSource<T> = {
  readonly id: string
  readonly heading: (text: Text) => string
  /** What the server finds, a few and without counting what else there is. */
  readonly find: (typed: string, signal: AbortSignal) => Promise<readonly T[]>
  readonly entry: (record: T, text: Text, format: Format) => PaletteEntry
}

/** Lets the palette find records on the server. */
export function useRecordSource<T>({ id, heading, find, entry }: RecordSource<T>): void {
  const text = useText()
  const format = useFormat()
  usePaletteSource(
    useMemo(
      (): PaletteSource => ({
        id,
        heading: heading(text),
        kind: 'records',
        find: async (typed, signal) => {
          const found = await find(typed, signal)
          return found.map((record) => entry(record, text, format))
        },
      }),
      [id, heading, find, entry, text, format],
    ),
  )
}

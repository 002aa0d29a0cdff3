import { useMemo } from 'react'
import { usePaletteSource, type PaletteSource } from '@/components/palette-registry'
import { spaced } from '@/components/plate'
import { useText } from '@/text/language'
import { foundBuses } from './bus-queries'

/** Lets the palette find buses by number, in any spelling, or name. */
export function useBusPalette(): void {
  const text = useText()
  usePaletteSource(
    useMemo(
      (): PaletteSource => ({
        id: 'bus-records',
        heading: text('frame.buses'),
        kind: 'records',
        find: async (typed, signal) => {
          const found = await foundBuses(typed, signal)
          return found.map(({ id, registration_number: number, bus_name: name }) => ({
            id: `bus:${id}`,
            name: spaced(number),
            glyph: 'bus',
            end: name ?? undefined,
            to: `/office/buses/${id}`,
          }))
        },
      }),
      [text],
    ),
  )
}

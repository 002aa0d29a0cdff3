import { useMemo } from 'react'
import { usePaletteSource, type PaletteSource } from '@/components/palette-registry'
import { useText } from '@/text/language'
import { foundWorkshops } from './workshop-queries'

/** Lets the palette find workshops by code, name or contact. */
export function useWorkshopPalette(): void {
  const text = useText()
  usePaletteSource(
    useMemo(
      (): PaletteSource => ({
        id: 'workshop-records',
        heading: text('workshops.title'),
        kind: 'records',
        find: async (typed, signal) => {
          const found = await foundWorkshops(typed, signal)
          return found.map((workshop) => ({
            id: `workshop:${workshop.id}`,
            name: workshop.org_name,
            glyph: 'workshop',
            end: workshop.org_code,
            to: `/office/workshops?open=${workshop.id}`,
          }))
        },
      }),
      [text],
    ),
  )
}

import { useMemo } from 'react'
import { usePaletteSource, type PaletteSource } from '@/components/palette-registry'
import { useText } from '@/text/language'
import { foundRoutes } from './route-queries'

/** Lets the palette find routes by name or address. */
export function useRoutePalette(): void {
  const text = useText()
  usePaletteSource(
    useMemo(
      (): PaletteSource => ({
        id: 'route-records',
        heading: text('routes.title'),
        kind: 'records',
        find: async (typed, signal) => {
          const found = await foundRoutes(typed, signal)
          return found.map((route) => ({
            id: `route:${route.id}`,
            name: route.route_name,
            glyph: 'flag',
            end: `${route.from_state.state_code} → ${route.to_state.state_code}`,
            to: `/office/routes?open=${route.id}`,
          }))
        },
      }),
      [text],
    ),
  )
}

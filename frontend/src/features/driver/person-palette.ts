import { useMemo } from 'react'
import { roleWord } from '@/components/account-words'
import { usePaletteSource, type PaletteSource } from '@/components/palette-registry'
import { useText } from '@/text/language'
import { foundPersons } from './person-queries'

/** Lets the palette find persons by name, telephone, e-mail or licence. */
export function usePersonPalette(): void {
  const text = useText()
  usePaletteSource(
    useMemo(
      (): PaletteSource => ({
        id: 'person-records',
        heading: text('people.title'),
        kind: 'records',
        find: async (typed, signal) => {
          const found = await foundPersons(typed, signal)
          return found.map(({ id, full_name: name, phone, role }) => ({
            id: `person:${id}`,
            name,
            glyph: 'person',
            end: [roleWord(text, role), phone].filter(Boolean).join(' · '),
            to: `/office/people/${id}`,
          }))
        },
      }),
      [text],
    ),
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { PaletteEntry, PaletteSource } from '@/components/palette-registry'
import { NEW } from '@/components/use-adding'
import { useSpoken } from '@/text/language'
import { chooseLanguage } from '../../person-language'
import { signOut } from '../../session'
import { setTheme, themes, useTheme } from '../../theme'
import { usePlaceName } from '../place-name'
import { innerPlaces, ownPlaces, railGroups } from '../rail-places'

const themeNames = {
  light: 'palette.themeLight',
  dark: 'palette.themeDark',
  system: 'palette.themeSystem',
} as const

/** All places of the office, and what can be done from everywhere. */
export function useOwnSources(): readonly PaletteSource[] {
  const { text, language } = useSpoken()
  const router = useRouter()
  const queries = useQueryClient()
  const shown = useTheme()
  const nameOf = usePlaceName()
  const places = [...railGroups.flatMap((group) => group.places), ...innerPlaces, ...ownPlaces]

  const pages = places.map(({ to, glyph }): PaletteEntry => ({
    id: `page:${to}`,
    name: nameOf(to),
    glyph,
    to,
  }))
  const actions: readonly PaletteEntry[] = [
    { id: 'new-trip', name: text('trips.add'), glyph: 'add', to: '/office/trips/new' },
    { id: 'new-schedule', name: text('schedule.add'), glyph: 'add', to: '/office/timetable/new' },
    {
      id: 'new-absence',
      name: text('schedule.addAbsence'),
      glyph: 'add',
      to: `/office/timetable/absences#${NEW}`,
    },
    { id: 'new-person', name: text('person.add'), glyph: 'add', to: '/office/people/new' },
    { id: 'new-bus', name: text('fleet.add'), glyph: 'add', to: '/office/buses/new' },
    { id: 'new-route', name: text('routes.add'), glyph: 'add', to: '/office/routes/new' },
    { id: 'new-paper', name: text('papers.add'), glyph: 'add', to: `/office/papers#${NEW}` },
    {
      id: 'new-workshop',
      name: text('workshops.add'),
      glyph: 'add',
      to: `/office/workshops#${NEW}`,
    },
    {
      id: 'new-category',
      name: text('categories.add'),
      glyph: 'add',
      to: `/office/categories#${NEW}`,
    },
    ...themes
      .filter((theme) => theme !== shown)
      .map((theme): PaletteEntry => ({
        id: `theme:${theme}`,
        name: text(themeNames[theme]),
        glyph: 'theme',
        words: text('common.theme'),
        run: () => {
          setTheme(theme)
        },
      })),
    {
      id: 'language',
      name: text('frame.otherLanguage'),
      glyph: 'language',
      words: text('common.language'),
      run: () => chooseLanguage(language === 'en' ? 'hi' : 'en', queries),
    },
    {
      id: 'sign-out',
      name: text('frame.signOut'),
      glyph: 'leave',
      run: () => signOut(router, queries),
    },
  ]
  return [
    { id: 'pages', heading: text('palette.pages'), kind: 'pages', entries: pages },
    { id: 'actions', heading: text('palette.actions'), kind: 'actions', entries: actions },
  ]
}

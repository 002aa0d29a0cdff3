import type { ComponentType } from 'react'
import type { OfficeGlyphName } from '@/components/office-glyph'
import type { PlainKey } from '@/text/catalogue'
import { RegistrationsWaiting } from './waiting-counts'

export type RailPlace = {
  readonly to: string
  readonly name: PlainKey
  readonly glyph: OfficeGlyphName
  /** How many wait there. */
  readonly Waiting?: ComponentType
}

type RailGroup = { readonly name?: PlainKey; readonly places: readonly RailPlace[] }

/** The places of the office in the operator's words. The palette knows them from here, too. */
export const railGroups: readonly RailGroup[] = [
  { places: [{ to: '/office', name: 'frame.today', glyph: 'today' }] },
  {
    name: 'palette.administration',
    places: [
      {
        to: '/office/people',
        name: 'palette.people',
        glyph: 'person',
        Waiting: RegistrationsWaiting,
      },
      { to: '/office/settings', name: 'palette.settings', glyph: 'settings' },
      { to: '/office/states', name: 'palette.states', glyph: 'place' },
      { to: '/office/system', name: 'palette.system', glyph: 'columns' },
    ],
  },
]

/** Places of the person, which stand in the corner of the rail. */
export const ownPlaces: readonly RailPlace[] = [
  { to: '/office/inbox', name: 'frame.inbox', glyph: 'bell' },
  { to: '/office/account', name: 'frame.account', glyph: 'person' },
]

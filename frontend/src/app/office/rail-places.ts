import type { RegisteredRouter } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { OfficeGlyphName } from '@/components/office-glyph'
import type { PlainKey } from '@/text/catalogue'
import { PapersWaiting, RegistrationsWaiting } from './waiting-counts'

/** A page of the office; its route says what it is called. */
export type OfficePath = Exclude<
  Extract<keyof RegisteredRouter['routesByPath'], `/office${string}`>,
  `${string}/`
>

export type RailPlace = {
  readonly to: OfficePath
  readonly glyph: OfficeGlyphName
  /** How many wait there. */
  readonly Waiting?: ComponentType
}

type RailGroup = { readonly name?: PlainKey; readonly places: readonly RailPlace[] }

/** The places of the office in the operator's words. The palette knows them from here, too. */
export const railGroups: readonly RailGroup[] = [
  { places: [{ to: '/office', glyph: 'today' }] },
  {
    name: 'routes.group',
    places: [
      { to: '/office/trips', glyph: 'trip' },
      { to: '/office/timetable', glyph: 'clock' },
      { to: '/office/routes', glyph: 'flag' },
    ],
  },
  {
    name: 'fleet.group',
    places: [
      { to: '/office/buses', glyph: 'bus' },
      { to: '/office/papers', glyph: 'paper', Waiting: PapersWaiting },
    ],
  },
  { name: 'categories.group', places: [{ to: '/office/categories', glyph: 'expense' }] },
  {
    name: 'palette.administration',
    places: [
      { to: '/office/people', glyph: 'person', Waiting: RegistrationsWaiting },
      { to: '/office/workshops', glyph: 'workshop' },
      { to: '/office/settings', glyph: 'settings' },
      { to: '/office/states', glyph: 'place' },
      { to: '/office/audit', glyph: 'audit' },
      { to: '/office/system', glyph: 'columns' },
    ],
  },
]

/** Pages within others, which stand in the palette only. */
export const innerPlaces: readonly RailPlace[] = [
  { to: '/office/trips/board', glyph: 'today' },
  { to: '/office/timetable/absences', glyph: 'clock' },
]

/** Places of the person, which stand in the corner of the rail. */
export const ownPlaces: readonly RailPlace[] = [
  { to: '/office/inbox', glyph: 'bell' },
  { to: '/office/account', glyph: 'person' },
]

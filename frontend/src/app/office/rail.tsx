import { Link } from '@tanstack/react-router'
import { useId, type ReactNode, type Ref } from 'react'
import { OfficeGlyph } from '@/components/office-glyph'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { Brand } from '../brand'
import { MeCorner } from './me-corner'
import { usePlaceName } from './place-name'
import { railGroups, type RailPlace } from './rail-places'

type RailProps = { drawer: Ref<HTMLElement>; find: ReactNode }

/** All places of the office, in groups, and what waits where. */
export function Rail({ drawer, find }: RailProps) {
  const text = useText()
  return (
    <nav className="rail" id="rail" ref={drawer} aria-label={text('frame.navigation')}>
      <Brand first="product" />
      {find}
      {railGroups.map((group) => (
        <RailGroup key={group.name ?? ''} {...group} />
      ))}
      <MeCorner />
    </nav>
  )
}

type RailGroupProps = { name?: PlainKey; places: readonly RailPlace[] }

function RailGroup({ name, places }: RailGroupProps) {
  const text = useText()
  const id = useId()
  return (
    <>
      {name !== undefined && <h2 id={id}>{text(name)}</h2>}
      <ul aria-labelledby={name === undefined ? undefined : id}>
        {places.map((place) => (
          <RailEntry key={place.to} {...place} />
        ))}
      </ul>
    </>
  )
}

function RailEntry({ to, glyph, Waiting }: RailPlace) {
  const nameOf = usePlaceName()
  return (
    <li>
      <Link to={to} activeOptions={{ exact: to === '/office' }}>
        <OfficeGlyph name={glyph} />
        {nameOf(to)}
        {Waiting !== undefined && <Waiting />}
      </Link>
    </li>
  )
}

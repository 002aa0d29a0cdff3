import { Link } from '@tanstack/react-router'
import type { Holder } from './paper-queries'
import { HolderName } from './paper-words'

/** A bus and a person have pages of their own. */
export function HolderLink({ holder }: { holder: Holder }) {
  const name = <HolderName holder={holder} />
  if (holder.id == null) return name
  if (holder.type === 'person')
    return (
      <Link to="/office/people/$personId" params={{ personId: holder.id }}>
        {name}
      </Link>
    )
  return (
    <Link to="/office/buses/$busId" params={{ busId: holder.id }}>
      {name}
    </Link>
  )
}

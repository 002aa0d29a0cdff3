import { Link } from '@tanstack/react-router'
import { Sheet } from '@/components/sheet'
import { TripRoute } from '@/components/trip-route'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { BoardTrip } from './board-queries'
import { Whose } from './board-whose'

type BoardPlannedProps = {
  readonly trips: readonly BoardTrip[]
  readonly onGive: (trip: BoardTrip) => void
}

/** What has not left yet, each with its way to somebody else; those that still need somebody on top. */
export function BoardPlanned({ trips, onGive }: BoardPlannedProps) {
  const text = useText()
  const planned = trips.filter(({ status }) => status === 'scheduled')
  const open = planned.filter(needsSomebody)
  const rest = planned.filter((trip) => !needsSomebody(trip))
  return (
    <>
      {open.length > 0 && (
        <Sheet
          title={text('board.unassigned', { count: open.length })}
          says={text('board.unassignedWhat')}
        >
          <Lines trips={open} onGive={onGive} />
        </Sheet>
      )}
      {rest.length > 0 && (
        <Sheet title={text('board.toCome', { count: rest.length })}>
          <Lines trips={rest} onGive={onGive} />
        </Sheet>
      )}
    </>
  )
}

const needsSomebody = ({ bus, driver }: BoardTrip) => bus == null || driver == null

function Lines({ trips, onGive }: BoardPlannedProps) {
  const text = useText()
  const format = useFormat()
  return (
    <ul className="lines planned-lines">
      {inOrder(trips).map((trip) => (
        <li key={trip.id}>
          <div className="line">
            <span className="cut">
              <span className="num">{format.shortMoment(trip.start_date)}</span>{' '}
              <Link to="/office/trips/$tripId" params={{ tripId: trip.id }}>
                <TripRoute trip={trip} />
              </Link>
            </span>
            <button
              type="button"
              className="btn sm"
              aria-label={text('board.giveTitle', { trip: trip.trip_number })}
              onClick={() => {
                onGive(trip)
              }}
            >
              {text('board.give')}
            </button>
            <span className="sub">
              <Whose trip={trip} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}

const inOrder = (trips: readonly BoardTrip[]) =>
  [...trips].sort((one, other) => Date.parse(one.start_date) - Date.parse(other.start_date))

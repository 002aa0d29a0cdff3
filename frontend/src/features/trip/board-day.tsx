import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plate } from '@/components/plate'
import { useText } from '@/text/language'
import { countsOf, lanesOf, type Lane, type Side } from './board-lanes'
import { BoardLegend } from './board-legend'
import { BoardList } from './board-list'
import { boardBuses, boardDrivers, type Board, type BoardTrip } from './board-queries'
import { BoardTimeLine } from './board-time-line'
import { useAway } from './use-away'
import { useMinute } from './use-minute'
import type { Giving } from './use-giving'

type BoardDayProps = {
  readonly board: Board
  readonly side: Side
  readonly onMove: (giving: Giving) => void
}

/** The lanes of a day: all who can go, so that one sees who is free. */
export function BoardDay({ board, side, onMove }: BoardDayProps) {
  const text = useText()
  const now = useMinute()
  const away = useAway(board)
  const { data: all = [] } = useQuery(side === 'bus' ? boardBuses : boardDrivers)
  const lanes = lanesOf(board.trips, side, all)
  const move = (trip: BoardTrip, { id, name }: Lane) => {
    onMove({ trip, [side]: id === null ? null : { id, name } })
  }
  return (
    <>
      <BoardTimeLine
        board={board}
        lanes={lanes}
        now={now}
        label={text(side === 'bus' ? 'board.byBusLabel' : 'board.byDriverLabel')}
        head={(lane) => <Head lane={lane} side={side} />}
        awayOf={away}
        onMove={move}
      />
      <BoardList trips={board.trips} />
      <BoardLegend counts={countsOf(board.trips)} away={lanes.filter(away).length} />
      {board.trips.some(({ status }) => status === 'scheduled') && (
        <p className="in small soft tl-hint">{text('board.hint')}</p>
      )}
    </>
  )
}

function Head({ lane: { id, name }, side }: { lane: Lane; side: Side }) {
  const text = useText()
  if (id === null)
    return (
      <span className="want">
        {text(side === 'bus' ? 'board.withoutBus' : 'board.withoutDriver')}
      </span>
    )
  if (side === 'driver')
    return (
      <Link className="cut" to="/office/people/$personId" params={{ personId: id }}>
        {name}
      </Link>
    )
  return (
    <Link to="/office/buses/$busId" params={{ busId: id }}>
      <Plate number={name} />
    </Link>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Plate } from '@/components/plate'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { countsOf, lanesOf } from '@/features/trip/board-lanes'
import { BoardLegend } from '@/features/trip/board-legend'
import { BoardList } from '@/features/trip/board-list'
import { boardBuses, tripBoard, type Board } from '@/features/trip/board-queries'
import { BoardTimeLine } from '@/features/trip/board-time-line'
import { boardHeading } from '@/features/trip/board-words'
import { useAway } from '@/features/trip/use-away'
import { useText } from '@/text/language'

/** The trips of the day by bus. */
export function TodayTrips({ now }: { now: Date }) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(tripBoard())
  const slow = useSlow(data === undefined && error === null)
  const title = data === undefined ? text('today.trips') : boardHeading(text, countsOf(data.trips))
  return (
    <div className="by-bus">
      <Sheet
        title={title}
        end={
          <Link className="small" to="/office/trips/board">
            {text('today.dayBoard')}
          </Link>
        }
      >
        {data !== undefined && <Day board={data} now={now} />}
        {data === undefined && error !== null && (
          <ErrorState
            title={text('today.tripsFailed')}
            problem={asProblem(error)}
            busy={isFetching}
            onAgain={() => void refetch()}
          />
        )}
        {slow && (
          <div className="in stack">
            <Skeleton width="long" />
            <Skeleton width="middle" />
            <Skeleton width="long" />
          </div>
        )}
      </Sheet>
    </div>
  )
}

function Day({ board, now }: { board: Board; now: Date }) {
  const text = useText()
  const away = useAway(board)
  const { data: buses = [] } = useQuery(boardBuses)
  if (board.trips.length === 0) return <p className="in soft">{text('today.noTripsWhat')}</p>
  const gone = lanesOf([], 'bus', buses).filter(away)
  const lanes = lanesOf(
    board.trips,
    'bus',
    gone.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }])),
  )
  return (
    <>
      <BoardTimeLine
        board={board}
        lanes={lanes}
        now={now}
        awayOf={away}
        label={text('board.byBusLabel')}
        head={({ id, name }) =>
          id === null ? (
            <span className="want">{text('board.withoutBus')}</span>
          ) : (
            <Link to="/office/buses/$busId" params={{ busId: id }} className="bare">
              <Plate number={name} />
            </Link>
          )
        }
      />
      <BoardList trips={board.trips} />
      <BoardLegend counts={countsOf(board.trips)} away={gone.length} />
    </>
  )
}

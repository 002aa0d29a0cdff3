import './board.css'
import { useState, type ReactNode } from 'react'
import { cssValues } from '@/components/css-values'
import { Glyph } from '@/components/glyph'
import { useFormat } from '@/text/format'
import { BoardBar } from './board-bar'
import { hundredth, placesOf, spanOf, ticksOf, type Lane, type Span } from './board-lanes'
import type { Board, BoardTrip } from './board-queries'
import type { Away } from './use-away'

type TimeLineProps = {
  readonly board: Board
  readonly lanes: readonly Lane[]
  readonly now: Date
  readonly label: string
  /** Who stands before a lane. */
  readonly head: (lane: Lane) => ReactNode
  /** Who cannot be had on this day. */
  readonly awayOf: (lane: Lane) => Away | null
  /** Puts a trip on another lane; without it trips stay where they are. */
  readonly onMove?: (trip: BoardTrip, to: Lane) => void
}

/** A day from midnight to six in the next morning, a lane for each. */
export function BoardTimeLine({ board, lanes, now, label, head, awayOf, onMove }: TimeLineProps) {
  const [carried, setCarried] = useState<BoardTrip | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const span = spanOf(board)
  const at = hundredth(now.getTime(), span)
  const shownNow = at >= 0 && at <= 100
  return (
    <div className="tl" role="group" aria-label={label} tabIndex={0}>
      <div className="tl-in">
        <Axis span={span} ends={Date.parse(board.ends_at)} now={shownNow ? now : null} />
        {lanes.map((lane) => {
          const places = placesOf(lane.trips, span, now.getTime())
          const rows = Math.max(1, ...places.map(({ row }) => row + 1))
          return (
            <div
              key={keyOf(lane)}
              className={carried !== null && over === keyOf(lane) ? 'bl over' : 'bl'}
              onDragOver={(event) => {
                if (carried === null) return
                event.preventDefault()
                setOver(keyOf(lane))
              }}
              onDrop={(event) => {
                event.preventDefault()
                if (carried !== null && !lane.trips.includes(carried)) onMove?.(carried, lane)
                setCarried(null)
              }}
              style={cssValues({ '--rows': rows })}
            >
              <span className="who">{head(lane)}</span>
              <div className="lane">
                <AwayBar away={awayOf(lane)} />
                {places.map((place) => (
                  <BoardBar
                    key={place.trip.id}
                    place={place}
                    carried={onMove === undefined ? undefined : setCarried}
                  />
                ))}
              </div>
            </div>
          )
        })}
        {shownNow && <div className="now" aria-hidden="true" style={cssValues({ '--x': at })} />}
      </div>
    </div>
  )
}

function AwayBar({ away }: { away: Away | null }) {
  if (away === null) return null
  return (
    <div
      className="bar shop"
      title={away.word}
      style={cssValues({ '--left': 0, '--row': 0, '--width': away.width })}
    >
      <span>
        <Glyph name="wrench" />
        <em>{away.word}</em>
      </span>
    </div>
  )
}

const keyOf = ({ id }: Lane) => id ?? 'nobody'

type AxisProps = { readonly span: Span; readonly ends: number; readonly now: Date | null }

/** A tick that the clock stands on is not read. */
const TOO_NEAR = 5

function Axis({ span, ends, now }: AxisProps) {
  const format = useFormat()
  const clock = now === null ? null : hundredth(now.getTime(), span)
  return (
    <div className="axis" aria-hidden="true">
      <span />
      <div>
        {ticksOf(span)
          .filter((tick) => clock === null || Math.abs(hundredth(tick, span) - clock) > TOO_NEAR)
          .map((tick) => (
            <i key={tick} style={cssValues({ '--left': hundredth(tick, span) })}>
              {tick === ends
                ? format.shortDate(new Date(tick))
                : format.time(new Date(tick)).slice(0, 2)}
            </i>
          ))}
        {now !== null && clock !== null && (
          <b style={cssValues({ '--left': clock })}>{format.time(now)}</b>
        )}
      </div>
    </div>
  )
}

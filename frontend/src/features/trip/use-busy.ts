import { wayWord } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { busyWith } from './board-busy'
import type { Side } from './board-lanes'
import type { Board, BoardTrip } from './board-queries'
import { timesWord } from './board-words'
import { useAway } from './use-away'

/** What a bus or a driver does while a trip wants to run; nothing for who is free. */
export function useBusy(
  board: Board,
  wanted: BoardTrip,
): (side: Side, id: string) => string | null {
  const format = useFormat()
  const away = useAway(board)
  return (side, id) => {
    const other = busyWith(board.trips, wanted, side, id)
    if (other !== undefined) return `${wayWord(other)} ${timesWord(format, other)}`
    return away({ id })?.word ?? null
  }
}

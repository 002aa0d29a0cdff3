import { useQuery } from '@tanstack/react-query'
import { absencesFrom } from '@/features/schedule/absence-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { hundredth, spanOf, type Lane } from './board-lanes'
import type { Board } from './board-queries'

/** Somebody who cannot be had on the day: why and until when, and how much of the time line that takes. */
export type Away = { readonly word: string; readonly width: number }

/** Who cannot be had on the day of a board. */
export function useAway(board: Board | undefined): (lane: Pick<Lane, 'id'>) => Away | null {
  const text = useText()
  const format = useFormat()
  const date = board?.date ?? ''
  const { data } = useQuery({
    ...absencesFrom({ from: date, until: date }),
    enabled: board !== undefined,
  })
  return ({ id }) => {
    const found = data?.rows.find(({ bus_id: bus, driver_id: driver }) => id === (bus ?? driver))
    if (board === undefined || found === undefined) return null
    const { until_day: until, reason } = found
    const why = reason ?? text('board.away')
    const word = until == null ? why : text('board.awayUntil', { why, day: format.day(until) })
    const width = until === date ? hundredth(Date.parse(board.ends_at), spanOf(board)) : WHOLE_LINE
    return { word, width }
  }
}

const WHOLE_LINE = 100

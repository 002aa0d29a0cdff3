import { useQuery } from '@tanstack/react-query'
import { Sheet } from '@/components/sheet'
import { tripBoard } from '@/features/trip/board-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

/** What the trips that are over have brought, beside the same day of the week before. */
export function TodayMoney() {
  const text = useText()
  const format = useFormat()
  const { data } = useQuery(tripBoard())
  if (data === undefined) return null
  const { until, taken, taken_then: then, compared_date: day } = data.takings
  const before = format.weekdate(`${day}T12:00:00Z`)
  return (
    <Sheet title={text('today.money', { time: format.time(until) })}>
      <table className="t plain">
        <caption className="sr">{text('today.moneyCaption', { day: before })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{text('today.moneyWhat')}</span>
            </th>
            <th scope="col" className="num">
              {text('today.title')}
            </th>
            <th scope="col" className="num">
              {before}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text('today.takings')}</th>
            <td className="num strong">{format.money(taken)}</td>
            <td className="num muted">{format.money(then)}</td>
          </tr>
        </tbody>
      </table>
      <p className="in small soft">{text('today.moneyOf')}</p>
    </Sheet>
  )
}

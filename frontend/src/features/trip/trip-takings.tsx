import { isThereAndBack } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Trip } from './trip-queries'
import { channels } from './trip-word-keys'

/** What was taken on each way, by how it came in. All sums are the server's. */
export function TripTakings({ trip }: { trip: Trip }) {
  const text = useText()
  const { money } = useFormat()
  const back = isThereAndBack(trip)
  const shown = (rupees: number) =>
    rupees === 0 ? <td className="num muted">–</td> : <td className="num">{money(rupees)}</td>
  if (trip.revenue_in_all === 0) return <p className="soft">{text('trips.nothingTaken')}</p>
  return (
    <table className="t plain">
      <caption className="sr">{text('trips.takingsByChannel')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('trips.channel')}</th>
          <th scope="col" className="num">
            {text(back ? 'trip.outward' : 'trip.wholeWay')}
          </th>
          {back && (
            <th scope="col" className="num">
              {text('trip.back')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {channels
          .filter(({ there, back: home }) => trip[there] !== 0 || trip[home] !== 0)
          .map(({ there, back: home, word }) => (
            <tr key={there}>
              <th scope="row">{text(word)}</th>
              {shown(trip[there])}
              {back && shown(trip[home])}
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {back ? text('trips.together', { sum: money(trip.revenue_in_all) }) : text('trips.sum')}
          </th>
          <td className="num">{money(trip.total_revenue)}</td>
          {back && <td className="num">{money(trip.return_total_revenue)}</td>}
        </tr>
      </tfoot>
    </table>
  )
}

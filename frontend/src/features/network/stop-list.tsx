import { useQuery } from '@tanstack/react-query'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Route } from './route-queries'
import { kmWord, minutesWord } from './route-words'
import { allStates } from './state-queries'

/** Where a bus of the route halts, in the order of the way. */
export function StopList({ route }: { route: Route }) {
  const text = useText()
  const format = useFormat()
  const { data: states } = useQuery(allStates)
  if (route.stops.length === 0) return <p className="muted">{text('routes.noStops')}</p>
  return (
    <ol className="lines stops">
      {route.stops.map((stop) => {
        const state = states?.rows.find(({ id }) => id === stop.state_id)
        const after = [
          kmWord(format, stop.distance_km),
          stop.minutes == null ? '' : minutesWord(text, stop.minutes),
        ]
        return (
          <li key={stop.position}>
            <span className="line">
              <span>
                {stop.name} {state && <span className="muted">{state.state_code}</span>}
                {!stop.boarding && <small className="muted">{text('routes.noBoarding')}</small>}
              </span>
              <span className="sub">{after.filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

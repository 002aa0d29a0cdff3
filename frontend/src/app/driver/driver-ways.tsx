import { Link } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'

/** What a driver looks up now and then; the bar at the thumb is for what he does all day. */
export function DriverWays() {
  const text = useText()
  return (
    <nav className="sheet" aria-label={text('frame.more')}>
      <ul className="lines">
        <li>
          <Link to="/driver/trips" className="line">
            <span className="row">
              <Glyph name="flag" />
              {text('driver.myTrips')}
            </span>
            <Glyph name="next" />
          </Link>
        </li>
        <li>
          <Link to="/driver/waiting" className="line">
            <span className="row">
              <Glyph name="call" />
              {text('driver.onThisPhone')}
            </span>
            <Glyph name="next" />
          </Link>
        </li>
        <li>
          <Link to="/driver/buses" className="line">
            <span className="row">
              <Glyph name="bus" />
              {text('frame.buses')}
            </span>
            <Glyph name="next" />
          </Link>
        </li>
      </ul>
    </nav>
  )
}

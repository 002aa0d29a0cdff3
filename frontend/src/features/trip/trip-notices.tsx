import { Notice } from '@/components/notice'
import { minutesWord } from '@/components/trip-words'
import { useText } from '@/text/language'
import { questionText } from '@/text/problem-text'
import type { Trip } from './trip-queries'

/** What somebody has to know before he does anything with a trip: why it is off, how late it is, what was odd. */
export function TripNotices({ trip }: { trip: Trip }) {
  const text = useText()
  const odd = trip.flags
  const { delay_minutes: delay, cancel_reason: why } = trip
  return (
    <>
      {why != null && trip.status === 'cancelled' && (
        <section>
          <Notice glyph="close" title={text('trips.wasCancelled')}>
            <p>{why}</p>
          </Notice>
        </section>
      )}
      {delay != null && (
        <section>
          <Notice
            tone="bad"
            glyph="clock"
            title={text('trips.delayed', { by: minutesWord(text, delay) })}
          >
            {trip.delay_reason != null && <p>{trip.delay_reason}</p>}
          </Notice>
        </section>
      )}
      {odd.length > 0 && (
        <section>
          <Notice
            tone="want"
            glyph="question"
            title={text('trips.oddCount', { count: odd.length })}
          >
            <ul className="trip-flags">
              {odd.map((flag) => (
                <li key={flag.detail}>
                  {questionText(text, flag)}
                  {flag.reason != null && (
                    <small>{text('trips.becauseOf', { reason: flag.reason })}</small>
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        </section>
      )}
    </>
  )
}

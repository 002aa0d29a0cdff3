import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Glyph, type GlyphName } from '@/components/glyph'
import { hasTakings, isStep, stepWord } from '@/features/trip/driver-steps'
import { house } from '@/features/settings/house-queries'
import type { Entry, Trip, TripStep } from '@/outbox/entry'
import { useText } from '@/text/language'

const glyphs: Record<TripStep, GlyphName> = {
  start: 'running',
  arrive: 'flag',
  return: 'running',
  complete: 'check',
}

/** The one thing to do now, at the thumb. */
export function NextStep({ trip, stuck }: { trip: Trip; stuck: Entry | undefined }) {
  const text = useText()
  const { data } = useQuery(house)
  const step = trip.next_step
  return (
    <div className="thumbzone">
      {data?.phone != null && (
        <div className="half">
          <a className="btn" href={`tel:${firstOf(data.phone)}`}>
            <Glyph name="call" />
            {text('driver.callOffice')}
          </a>
        </div>
      )}
      {stuck === undefined && step === 'start' && <p>{text('driver.firstTheMeter')}</p>}
      {stuck === undefined ? (
        isStep(step) && (
          <StepLink
            trip={trip}
            step={step}
            asksTakings={data?.driverEntersTakings === true && !hasTakings(trip)}
          />
        )
      ) : (
        <Link className="btn primary huge" to="/driver/waiting">
          <Glyph name="warning" />
          {text('frame.fix')}
        </Link>
      )}
    </div>
  )
}

type StepLinkProps = { trip: Trip; step: TripStep; asksTakings: boolean }

function StepLink({ trip, step, asksTakings }: StepLinkProps) {
  const text = useText()
  const words = (
    <>
      <Glyph name={glyphs[step]} />
      {stepWord(text, trip, step)}
    </>
  )
  if (step === 'complete' && asksTakings)
    return (
      <Link
        className="btn primary huge wraps"
        to="/driver/trips/$trip/takings"
        params={{ trip: trip.id }}
        search={{ then: 'complete' }}
      >
        {words}
      </Link>
    )
  return (
    <Link
      className="btn primary huge wraps"
      to="/driver/trips/$trip/steps/$step"
      params={{ trip: trip.id, step }}
    >
      {words}
    </Link>
  )
}

/** More than one may stand there. */
const firstOf = (phones: string) => (phones.split(/[,/]/)[0] ?? '').replace(/[^\d+]/g, '')

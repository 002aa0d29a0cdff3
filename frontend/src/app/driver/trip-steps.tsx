import { Glyph } from '@/components/glyph'
import { stepsOf } from '@/features/trip/driver-steps'
import type { Trip, TripStep } from '@/outbox/entry'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'

const words: Record<TripStep, PlainKey> = {
  start: 'driver.stepStart',
  arrive: 'driver.stepArrive',
  return: 'driver.stepReturn',
  complete: 'driver.stepComplete',
}

/** How far the trip has come. */
export function TripSteps({ trip }: { trip: Trip }) {
  const text = useText()
  const steps = stepsOf(trip)
  const now = steps.findIndex((step) => step === trip.next_step)
  const done = now === -1 ? steps.length : now
  return (
    <ol className="trip-steps" aria-label={text('driver.steps')}>
      {steps.map((step, at) => (
        <li
          key={step}
          className={at < done ? 'ok' : at === done ? 'cur' : undefined}
          aria-current={at === done ? 'step' : undefined}
        >
          {at < done ? <Glyph name="check" /> : <b>{at + 1}</b>}
          {text(words[step])}
        </li>
      ))}
    </ol>
  )
}

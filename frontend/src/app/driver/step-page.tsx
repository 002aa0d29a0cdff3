import './step-page.css'
import { useParams, useSearch } from '@tanstack/react-router'
import { isStep, stepWord } from '@/features/trip/driver-steps'
import { useText } from '@/text/language'
import { MissingPage } from '../missing-page'
import { StepForm } from './step-form'
import { TripHead } from './trip-head'

/** One step of a trip: what the meter shows, or only that it is done. */
export function StepPage() {
  const text = useText()
  const { trip: id, step } = useParams({ from: '/driver/trips/$trip/steps/$step' })
  const { entry } = useSearch({ from: '/driver/trips/$trip/steps/$step' })
  if (!isStep(step)) return <MissingPage />
  return (
    <TripHead id={id} title={(trip) => stepWord(text, trip, step)} before={text('driver.thisTrip')}>
      {(trip) => <StepForm key={step} trip={trip} step={step} from={entry} />}
    </TripHead>
  )
}

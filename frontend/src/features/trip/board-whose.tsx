import { Plate } from '@/components/plate'
import { useText } from '@/text/language'
import type { BoardTrip } from './board-queries'

/** Which bus runs and who drives it; what is missing stands out. */
export function Whose({ trip: { bus, driver } }: { trip: BoardTrip }) {
  const text = useText()
  if (bus == null && driver == null)
    return <span className="want">{text('board.withoutBoth')}</span>
  return (
    <>
      {bus == null ? (
        <span className="want">{text('board.withoutBus')}</span>
      ) : (
        <Plate number={bus.registration_number} />
      )}{' '}
      {bus == null && '· '}
      {driver == null ? (
        <span className="want">{text('board.withoutDriver')}</span>
      ) : (
        driver.full_name
      )}
    </>
  )
}

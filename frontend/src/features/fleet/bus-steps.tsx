import { Link } from '@tanstack/react-router'
import type { Tagged } from '@/api/client'
import type { Tell } from '@/components/list/record-beside'
import { spaced } from '@/components/plate'
import { RemovalStep } from '@/components/removal-step'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { busRemoval } from './bus-removal'

type BusStepsProps = {
  readonly found: Tagged<Bus>
  /** It is not in the fleet any more. */
  readonly onGone: (archived: boolean) => void
  readonly onProblem: Tell
}

/** What the office can do with a bus. */
export function BusSteps({ found, onGone, onProblem }: BusStepsProps) {
  const text = useText()
  const { record: bus } = found
  return (
    <>
      <Link to="/office/buses/$busId/edit" params={{ busId: bus.id }} className="btn">
        {text('fleet.edit')}
      </Link>
      <RemovalStep
        found={found}
        isArchived={bus.archived_at != null}
        ways={busRemoval}
        action={text('fleet.remove')}
        confirm={text('fleet.removeDo')}
        question={text('fleet.removeTitle', { plate: spaced(bus.registration_number) })}
        explained={text('fleet.removeBody')}
        bringBack={text('fleet.bringBack')}
        onGone={onGone}
        onProblem={onProblem}
      />
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { ConfirmDialog } from '@/components/confirm-dialog'
import type { Tell } from '@/components/list/record-beside'
import { Popover } from '@/components/popover'
import { useText } from '@/text/language'
import { CorrectDialog } from './correct-dialog'
import { DelayDialog } from './delay-dialog'
import { ReadingsDialog } from './readings-dialog'
import { StepDialog, stepWords, type Step } from './step-dialog'
import { TakingsDialog } from './takings-dialog'
import { useCancelTrip, useRemoveTrip } from './trip-actions'
import type { Trip } from './trip-queries'
import { takingsWord } from './trip-word-keys'

type TripStepsProps = {
  readonly found: Tagged<Trip>
  /** It is not there any more. */
  readonly onGone: () => void
  readonly onProblem: Tell
}

type Open = 'step' | 'takings' | 'readings' | 'delay' | 'correct' | 'cancel' | 'remove'

/** What the office can do with a trip, as the server allows it. */
export function TripSteps({ found, onGone, onProblem }: TripStepsProps) {
  const text = useText()
  const [open, setOpen] = useState<Open | null>(null)
  const { record: trip } = found
  const may = (action: string) => trip.allowed_actions.includes(action)
  const next = trip.next_step
  const opens = (which: Open) => () => {
    onProblem(null)
    setOpen(which)
  }
  const item = (which: Open, word: string) => (
    <button type="button" role="menuitem" onClick={opens(which)}>
      {word}
    </button>
  )
  return (
    <>
      {isStep(next) && may(next) && (
        <button type="button" className="btn" onClick={opens('step')}>
          {text(stepWords[next].action)}
        </button>
      )}
      {may('take') && expectsTakings(trip) && (
        <button type="button" className="btn" onClick={opens('takings')}>
          {text(takingsWord(trip))}
        </button>
      )}
      <Popover
        kind="menu"
        label={text('trips.more')}
        buttonClass="btn quiet"
        button={text('trips.more')}
      >
        {may('take') && !expectsTakings(trip) && item('takings', text(takingsWord(trip)))}
        {may('read') && item('readings', text('trips.enterReadings'))}
        {may('delay') && item('delay', text('trips.noteDelay'))}
        {may('change') && (
          <Link
            to="/office/trips/$tripId/edit"
            params={{ tripId: trip.id }}
            role="menuitem"
            className="item"
          >
            {text('trips.change')}
          </Link>
        )}
        {may('correct') && item('correct', text('trips.correct'))}
        {may('cancel') && item('cancel', text('trips.cancel'))}
        {may('change') && item('remove', text('trips.remove'))}
      </Popover>
      {open !== null && (
        <OpenDialog
          which={open}
          found={found}
          onGone={onGone}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </>
  )
}

/** What has not left or does not run brings money in as an exception only. */
const expectsTakings = ({ status }: Trip) => status === 'in_progress' || status === 'completed'

const isStep = (step: string | null | undefined): step is Step =>
  step != null && Object.hasOwn(stepWords, step)

type OpenDialogProps = Pick<TripStepsProps, 'found' | 'onGone'> & {
  readonly which: Open
  readonly onClose: () => void
}

function OpenDialog({ which, found, onGone, onClose }: OpenDialogProps): ReactNode {
  const { record: trip } = found
  switch (which) {
    case 'step':
      return isStep(trip.next_step) ? (
        <StepDialog trip={trip} step={trip.next_step} onClose={onClose} />
      ) : null
    case 'takings':
      return <TakingsDialog found={found} onClose={onClose} />
    case 'readings':
      return <ReadingsDialog found={found} onClose={onClose} />
    case 'delay':
      return <DelayDialog found={found} onClose={onClose} />
    case 'correct':
      return <CorrectDialog found={found} onClose={onClose} />
    case 'cancel':
      return <CancelQuestion found={found} onClose={onClose} />
    case 'remove':
      return <RemoveQuestion found={found} onGone={onGone} onClose={onClose} />
  }
}

type QuestionProps = { readonly found: Tagged<Trip>; readonly onClose: () => void }

function CancelQuestion({ found, onClose }: QuestionProps) {
  const text = useText()
  const cancel = useCancelTrip()
  return (
    <ConfirmDialog
      title={text('trips.cancelTitle', { number: found.record.trip_number })}
      action={text('trips.cancel')}
      danger
      reason={{ label: text('form.reason'), hint: text('trips.cancelHint') }}
      onConfirm={(reason) => cancel({ ...found, reason })}
      onClose={onClose}
    >
      {text('trips.cancelBody')}
    </ConfirmDialog>
  )
}

function RemoveQuestion({ found, onGone, onClose }: QuestionProps & { onGone: () => void }) {
  const text = useText()
  const remove = useRemoveTrip()
  return (
    <ConfirmDialog
      title={text('trips.removeTitle', { number: found.record.trip_number })}
      action={text('trips.remove')}
      danger
      onConfirm={async () => {
        await remove(found)
        onGone()
      }}
      onClose={onClose}
    >
      {text('trips.removeBody')}
    </ConfirmDialog>
  )
}

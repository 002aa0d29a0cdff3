import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { spaced } from '@/components/plate'
import { useText } from '@/text/language'
import { useBringBack, useRemoveBus } from './bus-actions'
import type { Bus } from './bus-queries'

type BusStepsProps = {
  readonly bus: Bus
  readonly etag: string | null
  /** It is not in the fleet any more. */
  readonly onGone: (archived: boolean) => void
  /** Why something did not go; null when it is tried again. */
  readonly onProblem: (problem: ApiProblem | null) => void
}

/** What the office can do with a bus. */
export function BusSteps({ bus, etag, onGone, onProblem }: BusStepsProps) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const remove = useRemoveBus()
  const bringBack = useBringBack()
  const plate = spaced(bus.registration_number)
  const back = () => {
    onProblem(null)
    bringBack.run(bus).catch((thrown: unknown) => {
      onProblem(asProblem(thrown))
    })
  }
  return (
    <>
      <Link to="/office/buses/$busId/edit" params={{ busId: bus.id }} className="btn">
        {text('fleet.edit')}
      </Link>
      {bus.archived_at == null ? (
        <button
          type="button"
          className="btn danger"
          onClick={() => {
            setAsking(true)
          }}
        >
          {text('fleet.remove')}
        </button>
      ) : (
        <BusyButton busy={bringBack.busy} onPress={back}>
          {text('fleet.bringBack')}
        </BusyButton>
      )}
      {asking && (
        <ConfirmDialog
          title={text('fleet.removeTitle', { plate })}
          action={text('fleet.removeDo')}
          danger
          onConfirm={async () => {
            const { archived } = await remove({ bus, etag })
            onGone(archived)
          }}
          onClose={() => {
            setAsking(false)
          }}
        >
          {text('fleet.removeBody')}
        </ConfirmDialog>
      )}
    </>
  )
}

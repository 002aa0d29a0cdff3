import '@/components/form/form.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { Dialog } from '@/components/dialog'
import { spaced } from '@/components/plate'
import { ProblemNotice } from '@/components/problem-notice'
import { wayWord } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { boardBuses, boardDrivers, type Board, type BoardTrip, type Choice } from './board-queries'
import { GiveChoice } from './give-choice'
import { useBusy } from './use-busy'
import type { Giving, useGiving } from './use-giving'

type GiveDialogProps = {
  readonly trip: BoardTrip
  readonly board: Board
  readonly giving: ReturnType<typeof useGiving>
  readonly onClose: () => void
}

/** Who takes a trip instead: the way for the keyboard and the phone. */
export function GiveDialog({ trip, board, giving, onClose }: GiveDialogProps) {
  const text = useText()
  const format = useFormat()
  const busyOf = useBusy(board, trip)
  const buses = withPresent(
    useQuery(boardBuses).data,
    trip.bus && {
      id: trip.bus.id,
      name: trip.bus.registration_number,
    },
  )
  const drivers = withPresent(
    useQuery(boardDrivers).data,
    trip.driver && {
      id: trip.driver.id,
      name: trip.driver.full_name,
    },
  )
  const [bus, setBus] = useState(trip.bus?.id ?? '')
  const [driver, setDriver] = useState(trip.driver?.id ?? '')
  const changed: Giving = {
    trip,
    ...(bus !== (trip.bus?.id ?? '') && { bus: chosen(buses, bus) }),
    ...(driver !== (trip.driver?.id ?? '') && { driver: chosen(drivers, driver) }),
  }
  const isChanged = 'bus' in changed || 'driver' in changed
  return (
    <Dialog
      title={text('board.giveTitle', { trip: wayWord(trip) })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {text('common.back')}
          </button>
          <BusyButton
            look="primary"
            busy={giving.busy}
            onPress={() => {
              if (isChanged) giving.give(changed)
              else onClose()
            }}
          >
            {text('board.giveSave')}
          </BusyButton>
        </>
      }
    >
      <div className="form">
        {giving.problem !== null && <ProblemNotice problem={giving.problem} />}
        <p className="soft">
          {text('board.giveExplained', { time: format.shortMoment(trip.start_date) })}
        </p>
        <GiveChoice
          label={text('board.bus')}
          nothing={text('board.withoutBus')}
          choices={buses.map(({ id, name }) => ({ id, name: spaced(name) }))}
          busyOf={(id) => busyOf('bus', id)}
          value={bus}
          onChange={setBus}
        />
        <GiveChoice
          label={text('board.driver')}
          nothing={text('board.withoutDriver')}
          choices={drivers}
          busyOf={(id) => busyOf('driver', id)}
          value={driver}
          onChange={setDriver}
        />
      </div>
    </Dialog>
  )
}

/** The one that it has stays in the choice, also when it cannot go any more. */
function withPresent(choices: readonly Choice[] = [], present: Choice | null | undefined) {
  if (present == null || choices.some(({ id }) => id === present.id)) return choices
  return [present, ...choices]
}

const chosen = (choices: readonly Choice[], id: string) =>
  choices.find((choice) => choice.id === id) ?? null

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { Dialog } from '@/components/dialog'
import { FieldFrame } from '@/components/form/field-frame'
import { spaced } from '@/components/plate'
import { ProblemNotice } from '@/components/problem-notice'
import { wayWord } from '@/components/trip-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { boardBuses, boardDrivers, type BoardTrip, type Choice } from './board-queries'
import type { Giving, useGiving } from './use-giving'

type GiveDialogProps = {
  readonly trip: BoardTrip
  readonly giving: ReturnType<typeof useGiving>
  readonly onClose: () => void
}

/** Who takes a trip instead: the way for the keyboard and the phone. */
export function GiveDialog({ trip, giving, onClose }: GiveDialogProps) {
  const text = useText()
  const format = useFormat()
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
        <Choose
          label={text('board.bus')}
          nothing={text('board.withoutBus')}
          options={buses.map(({ id, name }) => ({ id, name: spaced(name) }))}
          value={bus}
          onChange={setBus}
        />
        <Choose
          label={text('board.driver')}
          nothing={text('board.withoutDriver')}
          options={drivers}
          value={driver}
          onChange={setDriver}
        />
      </div>
    </Dialog>
  )
}

type ChooseProps = {
  readonly label: string
  readonly nothing: string
  readonly options: readonly Choice[]
  readonly value: string
  readonly onChange: (id: string) => void
}

function Choose({ label, nothing, options, value, onChange }: ChooseProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label}>
      {(attributes) => (
        <select
          {...attributes}
          className="select"
          value={value}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value)
          }}
        >
          <option value="">{nothing}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

/** The one that it has stays in the choice, also when it cannot go any more. */
function withPresent(choices: readonly Choice[] = [], present: Choice | null | undefined) {
  if (present == null || choices.some(({ id }) => id === present.id)) return choices
  return [present, ...choices]
}

const chosen = (choices: readonly Choice[], id: string) =>
  choices.find((choice) => choice.id === id) ?? null

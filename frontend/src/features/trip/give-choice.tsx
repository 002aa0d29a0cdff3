import { useId } from 'react'
import { FieldFrame } from '@/components/form/field-frame'
import { useText } from '@/text/language'
import type { Choice } from './board-queries'

type GiveChoiceProps = {
  readonly label: string
  readonly nothing: string
  readonly choices: readonly Choice[]
  /** What somebody does at that time; nothing for who is free. */
  readonly busyOf: (id: string) => string | null
  readonly value: string
  readonly onChange: (id: string) => void
}

/** All who could take a trip: those who are free first, the others with what they do instead. */
export function GiveChoice({ label, nothing, choices, busyOf, value, onChange }: GiveChoiceProps) {
  const text = useText()
  const id = useId()
  const offered = choices.map((choice) => ({ ...choice, busy: busyOf(choice.id) }))
  const free = offered.filter(({ busy }) => busy === null)
  const taken = offered.filter(({ busy }) => busy !== null)
  const now = taken.find((each) => each.id === value)
  return (
    <FieldFrame
      id={id}
      label={label}
      hint={now?.busy == null ? undefined : text('board.takenHint', { busy: now.busy })}
    >
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
          {free.length > 0 && (
            <optgroup label={text('board.free')}>
              {free.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          )}
          {taken.length > 0 && (
            <optgroup label={text('board.taken')}>
              {taken.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name} · {each.busy}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </FieldFrame>
  )
}

import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useText } from '@/text/language'
import { Dialog } from '../dialog'
import { differences, toChoose } from './differences'
import type { ServerForm, Trouble } from './use-server-form'

type Changed<In> = Extract<Trouble<In>, { kind: 'changed' }>

type VersionsDialogProps<In extends FieldValues> = {
  readonly form: Pick<ServerForm<In>, 'settle' | 'description'>
  readonly changed: Changed<In>
  readonly onClose: () => void
}

/** Two people changed the same record: both versions, field by field, and nothing is lost. */
export function VersionsDialog<In extends FieldValues>(props: VersionsDialogProps<In>) {
  const { form, changed, onClose } = props
  const { mine, before, theirs } = changed
  const text = useText()
  const asked = toChoose(mine, before, theirs.values)
  // Who did not touch a field does not want to undo what somebody else did there.
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(differences(mine, before)))

  function choose(name: string, isMine: boolean) {
    const next = new Set(kept)
    if (isMine) next.add(name)
    else next.delete(name)
    setKept(next)
  }

  return (
    <Dialog
      title={text('form.changedTitle')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {text('common.back')}
          </button>
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              form.settle([...kept])
            }}
          >
            {text('form.changedSave')}
          </button>
        </>
      }
    >
      <p className="soft">{text('form.changedBody')}</p>
      {asked.map((name) => {
        const description = form.description(name)
        if (description === undefined) return null
        return (
          <Versions
            key={name}
            label={description.label}
            mine={description.show(mine[name])}
            theirs={description.show(theirs.values[name])}
            isMine={kept.has(name)}
            onChoose={(isMine) => {
              choose(name, isMine)
            }}
          />
        )
      })}
    </Dialog>
  )
}

type VersionsProps = {
  readonly label: string
  readonly mine: string
  readonly theirs: string
  readonly isMine: boolean
  readonly onChoose: (isMine: boolean) => void
}

function Versions({ label, mine, theirs, isMine, onChoose }: VersionsProps) {
  const text = useText()
  const choice = (whose: string, value: string, checked: boolean, asMine: boolean) => (
    <label className="choice">
      <input
        type="radio"
        checked={checked}
        onChange={() => {
          onChoose(asMine)
        }}
      />
      <span className="strong">{value === '' ? text('common.none') : value}</span>
      <small>{whose}</small>
    </label>
  )
  return (
    <fieldset className="versions">
      <legend className="lbl">{label}</legend>
      {choice(text('form.mine'), mine, isMine, true)}
      {choice(text('form.theirs'), theirs, !isMine, false)}
    </fieldset>
  )
}

import { useState } from 'react'
import { useField, type FormOf } from '@/components/form/field'
import { FieldFrame } from '@/components/form/field-frame'
import { useText } from '@/text/language'
import { HolderPicker } from './holder-picker'
import type { Holder } from './paper-queries'
import { holderValue, type PaperValues } from './paper-values'
import { holderWord } from './paper-words'

type HolderFieldProps = {
  readonly form: FormOf<PaperValues>
  readonly first: Holder | undefined
}

/** Whose paper it is. */
export function HolderField({ form, first }: HolderFieldProps) {
  const text = useText()
  const [chosen, setChosen] = useState<Holder | null>(first ?? null)
  const field = useField<PaperValues, string>(
    { form, name: 'holder', label: text('papers.holderField') },
    () => (chosen === null ? text('common.none') : holderWord(text, chosen)),
  )
  const choose = (holder: Holder) => {
    setChosen(holder)
    field.set(holderValue(holder))
  }
  return (
    <FieldFrame {...field} label={text('papers.holderField')} hint={text('papers.holderHint')}>
      {(attributes) => (
        <div className="holder-field">
          <HolderPicker
            attributes={attributes}
            name={field.name}
            chosen={chosen}
            withCompany
            inputRef={field.ref}
            onChoose={choose}
            onLeave={field.left}
          />
          <button
            type="button"
            className="btn"
            aria-pressed={chosen?.type === 'company'}
            onClick={() => {
              choose({ type: 'company' })
            }}
          >
            {text('papers.company')}
          </button>
        </div>
      )}
    </FieldFrame>
  )
}

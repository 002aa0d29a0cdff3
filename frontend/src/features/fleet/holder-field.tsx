import { useState } from 'react'
import { useField, type FormOf } from '@/components/form/field'
import { FieldFrame } from '@/components/form/field-frame'
import { useText } from '@/text/language'
import { HolderPicker } from './holder-picker'
import type { Holder } from './paper-queries'
import { holderValue, type PaperValues } from './paper-values'
import { holderWord } from './paper-words'

/** Whose paper it is. */
export function HolderField({ form }: { form: FormOf<PaperValues> }) {
  const text = useText()
  const [chosen, setChosen] = useState<Holder | null>(null)
  const field = useField<PaperValues, string>(
    { form, name: 'holder', label: text('papers.holderField') },
    () => (chosen === null ? text('common.none') : holderWord(text, chosen)),
  )
  return (
    <FieldFrame {...field} label={text('papers.holderField')} hint={text('papers.holderHint')}>
      {(attributes) => (
        <HolderPicker
          attributes={attributes}
          name={field.name}
          chosen={chosen}
          withCompany
          inputRef={field.ref}
          onChoose={(holder) => {
            setChosen(holder)
            field.set(holderValue(holder))
          }}
          onLeave={field.left}
        />
      )}
    </FieldFrame>
  )
}

import './papers.css'
import type { InputAttributes } from '@/components/form/field-frame'
import { RecordPicker, type Pickable } from '@/components/form/record-picker'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { holdersFound, type Holder } from './paper-queries'
import { holderValue } from './paper-values'
import { HolderName, holderWord } from './paper-words'

type HolderPickerProps = {
  readonly attributes: InputAttributes
  readonly name?: string
  readonly chosen: Holder | null
  readonly onChoose: (holder: Holder) => void
  readonly onLeave?: () => void
  readonly inputRef?: (element: HTMLInputElement | null) => void
  /** The company holds papers, too. */
  readonly withCompany?: boolean
}

/** A bus by its plate or a person by name, chosen from what is found while somebody types. */
export function HolderPicker({ chosen, withCompany = false, ...props }: HolderPickerProps) {
  const text = useText()
  return (
    <RecordPicker
      {...props}
      kind={holderKind(text, withCompany)}
      label={text('papers.holderField')}
      chosen={chosen === null ? '' : holderWord(text, chosen)}
    />
  )
}

const company: Holder = { type: 'company' }

const holderKind = (text: Text, withCompany: boolean): Pickable<Holder> => ({
  topic: 'bus',
  name: withCompany ? 'holder' : 'holder-but-company',
  find: async (typed, signal) => {
    const found = await holdersFound(typed, signal)
    return withCompany ? [...found, company] : found
  },
  idOf: holderValue,
  word: (holder) => holderWord(text, holder),
  option: (holder) => (
    <>
      <HolderName holder={holder} />
      {holder.type === 'bus' && holder.name != null && (
        <span className="soft small">{holder.name}</span>
      )}
    </>
  ),
})

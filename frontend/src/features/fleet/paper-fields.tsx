import { useQuery } from '@tanstack/react-query'
import { DateField } from '@/components/form/date-field'
import { useField, type FormOf } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { HolderField } from './holder-field'
import type { useScanUpload } from './paper-actions'
import { paperKinds, type Holder } from './paper-queries'
import { OTHER_KIND, type PaperValues } from './paper-values'
import { kindWord, usualKinds } from './paper-words'
import { ScanField } from './scan-field'

type PaperFieldsProps = {
  readonly form: FormOf<PaperValues>
  readonly upload: ReturnType<typeof useScanUpload>
  /** Whoever holds it is known from where the form was opened. */
  readonly holderKnown: boolean
  /** A renewal is of the same kind as what it follows. */
  readonly kindKnown: boolean
  readonly firstHolder?: Holder
}

/** All that can be said of a paper, in the order in which it stands on it. */
export function PaperFields(props: PaperFieldsProps) {
  const { form, upload, holderKnown, kindKnown, firstHolder } = props
  const text = useText()
  const kind = useField<PaperValues, string>({ form, name: 'kind', label: text('papers.kind') })
  const { data: kinds } = useQuery(paperKinds)
  const own = (kinds ?? []).filter((each) => each.own).map((each) => each.kind)
  return (
    <>
      {!holderKnown && <HolderField form={form} first={firstHolder} />}
      <div className="form-pair">
        {!kindKnown && (
          <SelectField
            form={form}
            name="kind"
            label={text('papers.kind')}
            nothing={text('papers.chooseKind')}
            options={kindOptions(text, own, kind.value)}
          />
        )}
        {kind.value === OTHER_KIND && (
          <TextField
            form={form}
            name="own_kind"
            label={text('papers.ownKind')}
            hint={text('papers.ownKindHint')}
          />
        )}
        <DateField form={form} name="valid_from" label={text('papers.from')} optional />
        <DateField form={form} name="valid_until" label={text('papers.until')} />
        <TextField form={form} name="number" label={text('papers.number')} optional />
        <TextField form={form} name="issuer" label={text('papers.issuer')} optional />
        <MoneyField form={form} name="amount" label={text('papers.amount')} optional />
      </div>
      <TextField form={form} name="note" label={text('papers.note')} optional />
      <ScanField form={form} upload={upload} />
    </>
  )
}

/** Those that everybody has, the house's own, and the way to another one. */
export function kindOptions(text: Text, own: readonly string[], chosen: string) {
  const kinds = new Set<string>([...usualKinds, ...own])
  if (chosen !== '' && chosen !== OTHER_KIND) kinds.add(chosen)
  return [
    ...[...kinds].map((value) => ({ value, label: kindWord(text, value) })),
    { value: OTHER_KIND, label: text('papers.otherKind') },
  ]
}

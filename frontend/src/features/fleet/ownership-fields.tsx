import { ChoiceField } from '@/components/form/choice-field'
import { useField, type FormOf } from '@/components/form/field'
import { TextField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import type { BusValues } from './bus-values'
import { SharesField, useShare } from './shares-field'

type OwnershipFieldsProps = { readonly form: FormOf<BusValues>; readonly isNew: boolean }

/** Whose bus it is; a partner has a name and a share. */
export function OwnershipFields({ form, isNew }: OwnershipFieldsProps) {
  const text = useText()
  const kind = useField<BusValues, string>(
    { form, name: 'ownership_type', label: text('fleet.ownership') },
    (value) => text(value === 'partnership' ? 'fleet.partnership' : 'fleet.owned'),
  )
  // Named even while they are not shown: somebody else may have changed them meanwhile.
  useField<BusValues, string>({ form, name: 'partner_name', label: text('fleet.partner') })
  useShare(form)
  return (
    <>
      <ChoiceField
        form={form}
        name="ownership_type"
        label={text('fleet.ownership')}
        options={[
          { value: 'owned', label: text('fleet.owned'), explained: text('fleet.ownedHint') },
          {
            value: 'partnership',
            label: text('fleet.partnership'),
            explained: text('fleet.partnershipHint'),
          },
        ]}
        hint={isNew ? undefined : text('fleet.sharesFrom')}
      />
      {kind.value === 'partnership' && (
        <>
          <TextField form={form} name="partner_name" label={text('fleet.partner')} />
          <SharesField form={form} />
        </>
      )}
    </>
  )
}

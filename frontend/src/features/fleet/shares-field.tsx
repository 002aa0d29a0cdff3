import { useId } from 'react'
import { AmountInput } from '@/components/form/amount-input'
import { useField, type FormOf } from '@/components/form/field'
import { FieldFrame } from '@/components/form/field-frame'
import { grouped } from '@/components/form/amount'
import { useText } from '@/text/language'
import { otherShare, type BusValues } from './bus-values'

/** Our share as a value of the form. */
export function useShare(form: FormOf<BusValues>) {
  const text = useText()
  return useField<BusValues, string>(
    { form, name: 'company_profit_share', label: text('fleet.companyShare') },
    (value) => (value === '' ? text('common.none') : `${grouped(value)} %`),
  )
}

/** Both shares of what a bus earns; whichever is typed, the other makes it a hundred. */
export function SharesField({ form }: { form: FormOf<BusValues> }) {
  const text = useText()
  const partnerId = useId()
  const field = useShare(form)
  return (
    <div className="form-pair">
      <FieldFrame
        id={field.id}
        error={field.error}
        label={text('fleet.companyShare')}
        hint={text('fleet.sharesHint')}
      >
        {(attributes) => (
          <AmountInput
            attributes={attributes}
            name={field.name}
            value={field.value}
            decimals={2}
            filled={false}
            // Twice the rest is the share itself, at most the whole.
            onValue={(typed) => {
              field.set(otherShare(otherShare(typed)))
            }}
            onLeave={field.left}
            inputRef={field.ref}
            after="%"
          />
        )}
      </FieldFrame>
      <FieldFrame id={partnerId} label={text('fleet.partnerShare')}>
        {(attributes) => (
          <AmountInput
            attributes={attributes}
            name="partner_profit_share"
            value={otherShare(field.value)}
            decimals={2}
            filled={false}
            onValue={(typed) => {
              field.set(otherShare(typed))
            }}
            onLeave={field.left}
            inputRef={ignored}
            after="%"
          />
        )}
      </FieldFrame>
    </div>
  )
}

const ignored = () => undefined

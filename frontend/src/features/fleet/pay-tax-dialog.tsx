import * as z from 'zod/mini'
import { api, tagged } from '@/api/client'
import { DateField } from '@/components/form/date-field'
import { FormDialog } from '@/components/form/form-dialog'
import { neededText, optionalText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { useFormat } from '@/text/format'
import { spokenNow, useText } from '@/text/language'
import type { TaxRecord } from './bus-records-queries'
import { useTellPaid } from './tax-actions'
import { useToday } from './use-today'

const schema = z.object({ paid_date: neededText(), payment_reference: optionalText() })

type PayTaxDialogProps = { readonly tax: TaxRecord; readonly onClose: () => void }

/** When a tax was paid, and what proves it. */
export function PayTaxDialog({ tax, onClose }: PayTaxDialogProps) {
  const text = useText()
  const format = useFormat()
  const today = useToday()
  const tellPaid = useTellPaid()
  const path = { id: tax.bus_id, record: tax.id }
  const amount = format.money(tax.amount)
  const form = useServerForm({
    schema,
    defaults: { paid_date: today, payment_reference: '' },
    etag: `"${tax.revision}"`,
    save: (values, { headers }) =>
      tagged(
        api.POST('/api/buses/{id}/tax-records/{record}/payment', {
          params: { path },
          headers,
          body: values,
        }),
      ),
    touches: [['tax_record'], ['bus']],
    onSaved: ({ record, etag }) => {
      tellPaid(record, etag, spokenNow().text('fleet.taxPaid', { amount }))
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('fleet.payTaxTitle', { amount })}
      save={text('fleet.payTaxSave')}
      onClose={onClose}
    >
      <DateField form={form} name="paid_date" label={text('fleet.paidDate')} latest={today} />
      <TextField
        form={form}
        name="payment_reference"
        label={text('fleet.reference')}
        hint={text('fleet.referenceHint')}
        optional
      />
    </FormDialog>
  )
}

import { useState } from 'react'
import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { DateField } from '@/components/form/date-field'
import { FormDialog } from '@/components/form/form-dialog'
import { MoneyField } from '@/components/form/money-field'
import { neededNumber, neededText, optionalText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import type { Bus } from './bus-queries'

const schema = z.object({
  tax_period_start: neededText(),
  tax_period_end: neededText(),
  due_date: neededText(),
  amount: neededNumber(),
  notes: optionalText(),
})

/** A tax of one period, such as a month. */
export function NewTaxDialog({ bus, onClose }: { bus: Bus; onClose: () => void }) {
  const text = useText()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema,
    defaults: {
      tax_period_start: '',
      tax_period_end: '',
      due_date: bus.next_tax_due_date ?? '',
      amount: bus.monthly_tax_amount === 0 ? '' : String(bus.monthly_tax_amount),
      notes: '',
    },
    save: (values, { headers }) =>
      body(
        api.POST('/api/buses/{id}/tax-records', {
          params: { path: { id: bus.id } },
          headers,
          body: { id, ...values },
        }),
      ),
    touches: [['tax_record'], ['bus']],
    onSaved: () => {
      toast({ text: spokenNow().text('fleet.taxAdded') })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('fleet.newTaxTitle')}
      save={text('fleet.newTaxSave')}
      onClose={onClose}
    >
      <div className="form-pair">
        <DateField form={form} name="tax_period_start" label={text('fleet.periodFrom')} />
        <DateField form={form} name="tax_period_end" label={text('fleet.periodTo')} />
        <DateField form={form} name="due_date" label={text('fleet.dueDate')} />
        <MoneyField form={form} name="amount" label={text('fleet.amount')} />
      </div>
      <TextField form={form} name="notes" label={text('fleet.notes')} optional />
    </FormDialog>
  )
}

import * as z from 'zod/mini'
import { api, body, type Tagged } from '@/api/client'
import { ChoiceField } from '@/components/form/choice-field'
import { DateField } from '@/components/form/date-field'
import { useField, type FormOf } from '@/components/form/field'
import { FormDialog } from '@/components/form/form-dialog'
import { NumberField } from '@/components/form/number-field'
import { neededText, optionalNumber, optionalText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { companyZone } from '@/text/company-zone'
import { formatFor } from '@/text/format'
import { spokenNow, useText } from '@/text/language'
import { wholeBus, type Bus } from './bus-queries'
import { useToday } from './use-today'

const schema = z.object({
  from: neededText(),
  ownership_type: neededText(),
  partner_name: optionalText(),
  company_profit_share: optionalNumber(),
})

type Values = z.input<typeof schema>

/** What holds now, to be changed from a day on. */
const startOf = (bus: Bus, from: string): Values => ({
  from,
  ownership_type: bus.ownership_type,
  partner_name: bus.partner_name ?? '',
  company_profit_share:
    bus.ownership_type === 'partnership' ? String(bus.company_profit_share) : '50',
})

/** Whose a bus is from a day on: earlier ones correct the past, later ones are known before they hold. */
export function OwnershipDialog({ bus, onClose }: { bus: Tagged<Bus>; onClose: () => void }) {
  const text = useText()
  const today = useToday()
  const { id } = bus.record
  const form = useServerForm({
    schema,
    defaults: startOf(bus.record, today),
    etag: bus.etag,
    save: ({ ownership_type, ...values }, { headers }) => {
      const shared = ownership_type === 'partnership'
      const meant = shared ? { ...values, ownership_type } : { from: values.from, ownership_type }
      return body(
        api.PUT('/api/buses/{id}/ownership', { params: { path: { id } }, headers, body: meant }),
      )
    },
    reload: async () => {
      const now = await wholeBus(id)
      return { values: startOf(now.record, today), etag: now.etag }
    },
    fieldOf: (member) => (member === 'partner_profit_share' ? 'company_profit_share' : member),
    touches: [['bus']],
    onSaved: (_, { from, ownership_type: type, partner_name: partner }) => {
      const { text: say, locale } = spokenNow()
      const owner = type === 'partnership' ? partner : say('fleet.owned')
      const day = formatFor(locale, companyZone()).day(from)
      toast({ text: say('papers.ownershipDone', { day, owner }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('papers.ownershipTitle')}
      save={text('papers.ownershipSave')}
      onClose={onClose}
    >
      <DateField
        form={form}
        name="from"
        label={text('papers.ownershipFrom')}
        hint={text('papers.ownershipFromHint')}
      />
      <OwnerFields form={form} />
    </FormDialog>
  )
}

function OwnerFields({ form }: { form: FormOf<Values> }) {
  const text = useText()
  const type = useField<Values, string>({
    form,
    name: 'ownership_type',
    label: text('fleet.ownership'),
  })
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
      />
      {type.value === 'partnership' && (
        <div className="form-pair">
          <TextField form={form} name="partner_name" label={text('fleet.partner')} />
          <NumberField
            form={form}
            name="company_profit_share"
            label={text('fleet.companyShare')}
            unit="%"
            decimals={2}
          />
        </div>
      )}
    </>
  )
}

import * as z from 'zod/mini'
import { CheckField } from '@/components/form/check-field'
import { ChoiceField } from '@/components/form/choice-field'
import { DateField } from '@/components/form/date-field'
import { Form, SaveButton } from '@/components/form/form'
import { MoneyField } from '@/components/form/money-field'
import { NumberField } from '@/components/form/number-field'
import { PasswordField } from '@/components/form/password-field'
import { SelectField } from '@/components/form/select-field'
import { neededNumber, neededText } from '@/components/form/shapes'
import { TextAreaField } from '@/components/form/text-area-field'
import { PhoneField, TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { PartRow } from './part-row'
import { useSamples } from './samples'

const schema = z.object({
  stand: neededText(),
  kind: z.string(),
  amount: neededNumber(),
  litres: neededNumber(),
  day: neededText(),
  phone: z.string(),
  note: z.string(),
  twoWay: z.boolean(),
  policy: z.string(),
  password: z.string(),
})

const defaults = {
  stand: 'Shivajinagar',
  kind: 'sleeper',
  amount: '1245300',
  litres: '105.8',
  day: '2026-11-21',
  phone: '',
  note: '',
  twoWay: true,
  policy: 'closed',
  password: '',
}

/** Everything that can be entered in a form; one of them is refused. */
export function FieldParts() {
  const words = useSamples()
  const form = useServerForm({
    schema,
    defaults,
    save: () => Promise.resolve(null),
    onSaved: () => {
      toast({ text: words.saved })
    },
  })
  return (
    <PartRow name={words.fields}>
      <div className="part-wide">
        <Form form={form} actions={<SaveButton form={form}>{words.saveForm}</SaveButton>}>
          <TextField form={form} name="stand" label={words.stand} hint={words.standHint} />
          <SelectField
            form={form}
            name="kind"
            label={words.kind}
            options={[
              { value: 'seater', label: words.seater },
              { value: 'sleeper', label: words.sleeper },
            ]}
          />
          <MoneyField form={form} name="amount" label={words.amount} />
          <NumberField
            form={form}
            name="litres"
            label={words.litres}
            unit={words.litre}
            decimals={2}
          />
          <DateField form={form} name="day" label={words.day} />
          <PhoneField form={form} name="phone" label={words.phone} optional />
          <PasswordField
            form={form}
            name="password"
            label={words.password}
            autoComplete="new-password"
          />
          <TextAreaField form={form} name="note" label={words.note} optional />
          <ChoiceField
            form={form}
            name="policy"
            label={words.policy}
            options={[
              { value: 'closed', label: words.policyClosed, explained: words.policyClosedWhat },
              { value: 'open', label: words.policyOpen, explained: words.policyOpenWhat },
            ]}
          />
          <CheckField form={form} name="twoWay" label={words.twoWay} />
        </Form>
      </div>
    </PartRow>
  )
}

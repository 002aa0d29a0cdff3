import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { roleOptions } from '@/components/account-words'
import { CheckField } from '@/components/form/check-field'
import { DateField } from '@/components/form/date-field'
import type { FormOf } from '@/components/form/field'
import { NewPasswordField } from '@/components/form/new-password-field'
import { SelectField } from '@/components/form/select-field'
import { TextAreaField } from '@/components/form/text-area-field'
import { EmailField, PhoneField, TextField } from '@/components/form/text-field'
import { Sheet } from '@/components/sheet'
import { useText } from '@/text/language'
import { signsIn, type NewPerson } from './new-person'
import { workshopChoice } from './workshop-choice-queries'

type FieldsProps = { readonly form: FormOf<NewPerson> }

/** Who somebody is, what for, and how he comes in. */
export function NewPersonFields({ form }: FieldsProps) {
  const text = useText()
  const [role, has_access] = useWatch({ control: form.control, name: ['role', 'has_access'] })
  return (
    <>
      <Sheet title={text('person.who')}>
        <div className="in stack">
          <div className="form-pair">
            <TextField form={form} name="full_name" label={text('common.fullName')} />
            <PhoneField form={form} name="phone" label={text('common.phone')} optional />
          </div>
          <div className="form-pair">
            <SelectField
              form={form}
              name="role"
              label={text('people.role')}
              hint={text('people.roleHint')}
              options={roleOptions(text)}
            />
            {role === 'repair_org' && <WorkshopField form={form} />}
          </div>
          {role !== 'repair_org' && (
            <TextAreaField form={form} name="address" label={text('person.address')} optional />
          )}
        </div>
      </Sheet>
      {role === 'driver' && (
        <Sheet title={text('licence.title')}>
          <div className="in stack">
            <div className="form-pair">
              <TextField
                form={form}
                name="license_number"
                label={text('licence.number')}
                optional
              />
              <DateField form={form} name="license_expiry" label={text('licence.until')} optional />
            </div>
          </div>
        </Sheet>
      )}
      <Sheet title={text('person.signsIn')}>
        <div className="in stack">
          {role !== 'repair_org' && (
            <CheckField form={form} name="has_access" label={text('person.hasAccess')} />
          )}
          {signsIn({ role, has_access }) ? (
            <>
              <div className="form-pair">
                <EmailField
                  form={form}
                  name="email"
                  label={text('common.email')}
                  hint={text('person.emailHint')}
                />
                <NewPasswordField form={form} name="password" label={text('common.password')} />
              </div>
              <p className="small soft">{text('person.passwordHint')}</p>
            </>
          ) : (
            <p className="small soft">{text('person.noAccessHint')}</p>
          )}
        </div>
      </Sheet>
    </>
  )
}

function WorkshopField({ form }: FieldsProps) {
  const text = useText()
  const { data, error } = useQuery(workshopChoice)
  const hint =
    data?.length === 0
      ? text('person.noWorkshops')
      : text(error === null ? 'person.workshopHint' : 'person.workshopsFailed')
  return (
    <SelectField
      form={form}
      name="workshop"
      label={text('person.workshop')}
      hint={hint}
      nothing={text('person.chooseWorkshop')}
      options={(data ?? []).map(({ id, org_name: label }) => ({ value: id, label }))}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { DateField } from '@/components/form/date-field'
import type { FieldProps } from '@/components/form/field'
import { MoneyField } from '@/components/form/money-field'
import { NumberField } from '@/components/form/number-field'
import { SelectField, type Option } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Sheet } from '@/components/sheet'
import { allStates } from '@/features/network/state-queries'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { usualTypes, type BusValues } from './bus-values'
import { statusOptions } from './bus-words'
import { OwnershipFields } from './ownership-fields'
import { papers } from './papers'

type BusFieldsProps = Pick<FieldProps<BusValues, string>, 'form'> & {
  /** The state that is chosen already, until all of them are here. */
  readonly homeState?: Bus['home_state']
  /** Nothing of it was entered before, so nothing can be renewed or shared anew. */
  readonly isNew?: boolean
}

/** All that can be said of a bus, in the order in which it is asked for. */
export function BusFields({ form, homeState, isNew = false }: BusFieldsProps) {
  const text = useText()
  const states = useStates(homeState)
  return (
    <>
      <Sheet title={text('fleet.aboutBus')}>
        <div className="in form">
          <div className="form-pair">
            <TextField
              form={form}
              name="registration_number"
              label={text('fleet.plate')}
              hint={text('fleet.plateHint')}
            />
            <TextField
              form={form}
              name="bus_name"
              label={text('fleet.name')}
              hint={text('fleet.nameHint')}
              optional
            />
            <TextField
              form={form}
              name="bus_type"
              label={text('fleet.type')}
              suggestions={usualTypes}
              optional
            />
            <NumberField form={form} name="capacity" label={text('fleet.seats')} />
            <SelectField
              form={form}
              name="status"
              label={text('fleet.status')}
              options={statusOptions(text)}
            />
          </div>
        </div>
      </Sheet>
      <Sheet title={text('fleet.papers')} says={isNew ? undefined : text('fleet.papersHint')}>
        <div className="in form">
          <div className="form-pair">
            {papers.map(({ name, member }) => (
              <DateField
                key={name}
                form={form}
                name={member}
                label={text('fleet.validUntil', { paper: text(`fleet.${name}`) })}
                optional
              />
            ))}
          </div>
        </div>
      </Sheet>
      <Sheet title={text('fleet.ownership')}>
        <div className="in form">
          <OwnershipFields form={form} isNew={isNew} />
        </div>
      </Sheet>
      <Sheet title={text('fleet.tax')} says={text('fleet.taxHint')}>
        <div className="in form">
          <div className="form-pair">
            <SelectField
              form={form}
              name="home_state_id"
              label={text('fleet.homeState')}
              options={states}
              nothing={text('fleet.noState')}
              optional
            />
            <MoneyField
              form={form}
              name="monthly_tax_amount"
              label={text('fleet.monthlyTax')}
              optional
            />
            <NumberField
              form={form}
              name="tax_due_day"
              label={text('fleet.dueDay')}
              hint={text('fleet.dueDayHint')}
            />
            <DateField
              form={form}
              name="last_tax_paid_date"
              label={text('fleet.lastPaid')}
              optional
            />
          </div>
        </div>
      </Sheet>
    </>
  )
}

function useStates(chosen: Bus['home_state']): readonly Option[] {
  const { data } = useQuery(allStates)
  const known = data?.rows ?? (chosen == null ? [] : [chosen])
  return known.map(({ id, state_name }) => ({ value: id, label: state_name }))
}

import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { CheckField } from '@/components/form/check-field'
import { DateField } from '@/components/form/date-field'
import type { FormOf } from '@/components/form/field'
import { NumberField } from '@/components/form/number-field'
import { SelectField } from '@/components/form/select-field'
import { TextAreaField } from '@/components/form/text-area-field'
import { TimeField } from '@/components/form/time-field'
import { Sheet } from '@/components/sheet'
import { spaced } from '@/components/plate'
import { useText } from '@/text/language'
import { DaysField } from './days-field'
import { busChoices, driverChoices, offeredDrivers, routeChoices } from './schedule-queries'
import type { ScheduleValues } from './schedule-values'

/** All that can be said of a timetable, in the order in which an operator says it. */
export function ScheduleFields({ form }: { form: FormOf<ScheduleValues> }) {
  const text = useText()
  const { data: buses = [] } = useQuery(busChoices)
  const { data: drivers = [] } = useQuery(driverChoices)
  const { data: routes = [] } = useQuery(routeChoices)
  const driver = useWatch({ control: form.control, name: 'driver_id' })
  const twoWay = useWatch({ control: form.control, name: 'is_two_way' })
  return (
    <>
      <Sheet title={text('schedule.what')}>
        <div className="in form">
          <SelectField
            form={form}
            name="route_id"
            label={text('schedule.route')}
            nothing={text('schedule.chooseRoute')}
            options={routes.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className="form-pair">
            <SelectField
              form={form}
              name="bus_id"
              label={text('schedule.bus')}
              nothing={text('schedule.chooseBus')}
              options={buses.map(({ id, name }) => ({ value: id, label: spaced(name) }))}
            />
            <SelectField
              form={form}
              name="driver_id"
              label={text('schedule.driver')}
              nothing={text('schedule.eachByItself')}
              options={offeredDrivers(drivers, driver)}
              optional
            />
          </div>
        </div>
      </Sheet>
      <Sheet title={text('schedule.when')}>
        <div className="in form">
          <DaysField form={form} name="days_of_week" label={text('schedule.days')} />
          <div className="form-pair">
            <TimeField form={form} name="departure_time" label={text('schedule.departure')} />
            <TimeField
              form={form}
              name="arrival_time"
              label={text('schedule.arrival')}
              hint={text('schedule.arrivalHint')}
            />
          </div>
          <CheckField form={form} name="is_two_way" label={text('schedule.twoWay')} />
          {twoWay && (
            <div className="form-pair">
              <TimeField
                form={form}
                name="return_departure_time"
                label={text('schedule.returnDeparture')}
                optional
              />
              <TimeField
                form={form}
                name="return_arrival_time"
                label={text('schedule.returnArrival')}
                optional
              />
            </div>
          )}
        </div>
      </Sheet>
      <Sheet title={text('schedule.more')}>
        <div className="in form">
          <CheckField
            form={form}
            name="is_active"
            label={text('schedule.isActive')}
            hint={text('schedule.isActiveHint')}
          />
          <div className="form-pair">
            <DateField form={form} name="active_from" label={text('schedule.from')} optional />
            <DateField form={form} name="active_until" label={text('schedule.until')} optional />
            <NumberField
              form={form}
              name="turnaround_hours"
              label={text('schedule.turnaround')}
              hint={text('schedule.turnaroundHint')}
              unit={text('routes.h')}
              decimals={2}
              optional
            />
          </div>
          <TextAreaField form={form} name="notes" label={text('schedule.notes')} optional />
        </div>
      </Sheet>
    </>
  )
}

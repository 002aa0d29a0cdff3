import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { ChoiceField } from '@/components/form/choice-field'
import { FormDialog } from '@/components/form/form-dialog'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { spaced } from '@/components/plate'
import { toast } from '@/components/toast'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { useWatch } from 'react-hook-form'
import {
  busChoices,
  driverChoices,
  offeredDrivers,
  type DayException,
  type Schedule,
} from './schedule-queries'

type ExceptionDialogProps = {
  readonly schedule: Schedule
  readonly day: string
  readonly exception: DayException | undefined
  readonly onClose: () => void
}

const schema = z.object({
  kind: z.string(),
  bus_id: z.string(),
  driver_id: z.string(),
  reason: z.string(),
})

type Values = z.infer<typeof schema>

/** What is different on one day: nothing runs, or somebody else does. */
export function ExceptionDialog({ schedule, day, exception, onClose }: ExceptionDialogProps) {
  const text = useText()
  const format = useFormat()
  const { data: buses = [] } = useQuery(busChoices)
  const { data: drivers = [] } = useQuery(driverChoices)
  const form = useServerForm<Values, Values, unknown>({
    schema,
    defaults: valuesOf(exception),
    save: (values, { headers }) => save(schedule.id, day, values, headers),
    touches: [['timetable']],
    onSaved: () => {
      toast({ text: text('schedule.daySaved', { day: format.day(day) }) })
      onClose()
    },
  })
  const kind = useWatch({ control: form.control, name: 'kind' })
  return (
    <FormDialog
      form={form}
      title={text('schedule.dayTitle', { day: format.day(day) })}
      save={text('schedule.daySave')}
      onClose={onClose}
    >
      <ChoiceField
        form={form}
        name="kind"
        label={text('schedule.whatOnDay')}
        options={[
          { value: 'usual', label: text('schedule.asUsual') },
          { value: 'off', label: text('schedule.dayOff') },
          { value: 'replaced', label: text('schedule.replaced') },
        ]}
      />
      {kind === 'replaced' && (
        <>
          <SelectField
            form={form}
            name="bus_id"
            label={text('schedule.bus')}
            nothing={text('schedule.usualBus', {
              name: spaced(schedule.bus.registration_number),
            })}
            options={buses.map(({ id, name }) => ({ value: id, label: spaced(name) }))}
          />
          <SelectField
            form={form}
            name="driver_id"
            label={text('schedule.driver')}
            nothing={text('schedule.usualDriver')}
            options={offeredDrivers(drivers, exception?.driver_id)}
          />
        </>
      )}
      {kind !== 'usual' && (
        <TextField form={form} name="reason" label={text('schedule.reason')} optional />
      )}
    </FormDialog>
  )
}

function valuesOf(exception: DayException | undefined): Values {
  return {
    kind: exception === undefined ? 'usual' : exception.is_off ? 'off' : 'replaced',
    bus_id: exception?.bus_id ?? '',
    driver_id: exception?.driver_id ?? '',
    reason: exception?.reason ?? '',
  }
}

function save(id: string, day: string, values: Values, headers: Record<string, string>) {
  const params = { path: { id, day } }
  if (values.kind === 'usual')
    return body(api.DELETE('/api/schedules/{id}/exceptions/{day}', { params, headers }))
  const wanted = {
    is_off: values.kind === 'off',
    bus_id: values.bus_id || null,
    driver_id: values.driver_id || null,
    reason: values.reason.trim() || null,
  }
  return body(api.PUT('/api/schedules/{id}/exceptions/{day}', { params, headers, body: wanted }))
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { ChoiceField } from '@/components/form/choice-field'
import { DateField } from '@/components/form/date-field'
import { FormDialog } from '@/components/form/form-dialog'
import { SelectField } from '@/components/form/select-field'
import { neededText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { spaced } from '@/components/plate'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import type { Absence, AwayRef } from './absence-queries'
import { busChoices, driverChoices, offeredDrivers } from './schedule-queries'

type AbsenceDialogProps = {
  /** Nothing for a new one. */
  readonly absence: Absence | null
  /** Whose it is, where that is known; otherwise it is asked. */
  readonly of?: AwayRef
  readonly today: string
  readonly onClose: () => void
}

const missing = () => fieldText(spokenNow().text, { field: '', code: 'missing', message: '' })

const schema = z
  .object({
    of: z.string(),
    bus_id: z.string(),
    driver_id: z.string(),
    from_day: neededText(),
    until_day: z.string(),
    reason: z.string(),
  })
  .check(
    z.refine(({ of, bus_id }) => of !== 'bus' || bus_id !== '', {
      path: ['bus_id'],
      error: missing,
    }),
    z.refine(({ of, driver_id }) => of !== 'driver' || driver_id !== '', {
      path: ['driver_id'],
      error: missing,
    }),
  )

type Values = z.infer<typeof schema>

/** Who cannot be had, from when to when. */
export function AbsenceDialog({ absence, of: given, today, onClose }: AbsenceDialogProps) {
  const text = useText()
  const [id] = useState(randomId)
  const { data: buses = [] } = useQuery(busChoices)
  const { data: drivers = [] } = useQuery(driverChoices)
  const form = useServerForm<Values, Values, unknown>({
    schema,
    defaults: {
      of: given?.kind ?? (absence?.driver_id == null ? 'bus' : 'driver'),
      bus_id: absence?.bus_id ?? (given?.kind === 'bus' ? given.id : ''),
      driver_id: absence?.driver_id ?? (given?.kind === 'driver' ? given.id : ''),
      from_day: absence?.from_day ?? today,
      until_day: absence?.until_day ?? '',
      reason: absence?.reason ?? '',
    },
    save: (values, { headers, answers }) => {
      const days = {
        from_day: values.from_day,
        until_day: values.until_day || null,
        reason: values.reason.trim() || null,
        confirm: answers.confirm,
      }
      if (absence !== null)
        return body(
          api.PUT('/api/absences/{id}', {
            params: { path: { id: absence.id } },
            headers,
            body: days,
          }),
        )
      const whose =
        values.of === 'bus'
          ? { bus_id: values.bus_id || null }
          : { driver_id: values.driver_id || null }
      return body(api.POST('/api/absences', { headers, body: { id, ...whose, ...days } }))
    },
    touches: [['absence'], ['timetable'], ['trip']],
    onSaved: () => {
      toast({ text: text('schedule.absenceSaved') })
      onClose()
    },
  })
  const of = useWatch({ control: form.control, name: 'of' })
  return (
    <FormDialog
      form={form}
      title={text(absence === null ? 'schedule.addAbsence' : 'schedule.editAbsence')}
      save={text('schedule.saveAbsence')}
      onClose={onClose}
    >
      {absence === null && given === undefined && (
        <>
          <ChoiceField
            form={form}
            name="of"
            label={text('schedule.whoIsAway')}
            options={[
              { value: 'bus', label: text('schedule.aBus') },
              { value: 'driver', label: text('schedule.aDriver') },
            ]}
          />
          {of === 'bus' ? (
            <SelectField
              form={form}
              name="bus_id"
              label={text('schedule.bus')}
              nothing={text('schedule.chooseBus')}
              options={buses.map((each) => ({ value: each.id, label: spaced(each.name) }))}
            />
          ) : (
            <SelectField
              form={form}
              name="driver_id"
              label={text('schedule.driver')}
              nothing={text('schedule.chooseDriver')}
              options={offeredDrivers(drivers, null)}
            />
          )}
        </>
      )}
      <div className="form-pair">
        <DateField form={form} name="from_day" label={text('schedule.firstDay')} />
        <DateField form={form} name="until_day" label={text('schedule.lastDay')} optional />
      </div>
      <TextField form={form} name="reason" label={text('schedule.reason')} optional />
    </FormDialog>
  )
}

import { screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { renderInApp } from '@/testing/render-in-app'
import { CheckField } from './check-field'
import { ChoiceField } from './choice-field'
import { DateField } from './date-field'
import { Form, SaveButton } from './form'
import { PasswordField } from './password-field'
import { SelectField } from './select-field'
import { neededText, neededTime, optionalNumber, optionalText } from './shapes'
import { NumberField } from './number-field'
import { TextAreaField } from './text-area-field'
import { PhoneField, TextField } from './text-field'
import { TimeField } from './time-field'
import { useServerForm } from './use-server-form'

let sent: unknown

const schema = z.object({
  name: neededText(),
  note: optionalText(),
  phone: optionalText(),
  password: z.string().check(z.minLength(8)),
  seats: optionalNumber(),
  kind: neededText(),
  day: neededText(),
  leaves: neededTime(),
  way: z.string(),
  sleeper: z.boolean(),
})

function Everything() {
  const form = useServerForm({
    schema,
    defaults: {
      name: '',
      note: '',
      phone: '',
      password: '',
      seats: '',
      kind: '',
      day: '',
      leaves: '',
      way: 'one',
      sleeper: false,
    },
    save: (values) => {
      sent = values
      return Promise.resolve()
    },
  })
  return (
    <Form form={form} actions={<SaveButton form={form}>Add bus</SaveButton>}>
      <TextField form={form} name="name" label="Name" hint="As people call it" />
      <TextAreaField form={form} name="note" label="Note" optional />
      <PhoneField form={form} name="phone" label="Phone" optional />
      <PasswordField form={form} name="password" label="Password" autoComplete="new-password" />
      <NumberField form={form} name="seats" label="Seats" optional />
      <SelectField
        form={form}
        name="kind"
        label="Kind"
        nothing="Choose"
        options={[{ value: 'ac', label: 'AC' }]}
      />
      <DateField form={form} name="day" label="From" earliest="2026-01-01" />
      <TimeField form={form} name="leaves" label="Leaves at" hint="By the clock of the office" />
      <ChoiceField
        form={form}
        name="way"
        label="Way"
        options={[
          { value: 'one', label: 'One way', explained: 'Comes back empty' },
          { value: 'two', label: 'Two ways' },
        ]}
      />
      <CheckField form={form} name="sleeper" label="Sleeper" />
    </Form>
  )
}

beforeEach(() => {
  sent = null
})

it('sends what the fields hold, as the wire has it', async () => {
  const { user } = await renderInApp(<Everything />)

  await user.type(screen.getByLabelText('Name'), ' Volvo ')
  await user.type(screen.getByLabelText('Password', { selector: 'input' }), 'correct horse')
  await user.type(screen.getByLabelText(/^Seats/), '1040')
  await user.selectOptions(screen.getByLabelText('Kind'), 'AC')
  await user.type(screen.getByLabelText('From'), '2026-11-21')
  await user.type(screen.getByLabelText('Leaves at'), '2130')
  await user.click(screen.getByRole('radio', { name: /^Two ways/ }))
  await user.click(screen.getByRole('checkbox', { name: 'Sleeper' }))
  await user.click(screen.getByRole('button', { name: 'Add bus' }))

  await waitFor(() => {
    expect(sent).toEqual({
      name: 'Volvo',
      note: null,
      phone: null,
      password: 'correct horse',
      seats: 1040,
      kind: 'ac',
      day: '2026-11-21',
      leaves: '21:30',
      way: 'two',
      sleeper: true,
    })
  })
})

it('says at each field what it needs, in place of the hint, and begins with the first', async () => {
  const { user } = await renderInApp(<Everything />)
  const name = screen.getByLabelText('Name')
  expect(name).toHaveAccessibleDescription('As people call it')
  await user.type(screen.getByLabelText('Password', { selector: 'input' }), 'short')

  await user.click(screen.getByRole('button', { name: 'Add bus' }))

  await waitFor(() => {
    expect(name).toHaveAccessibleDescription('This is needed.')
  })
  expect(name).toHaveFocus()
  expect(screen.getByLabelText('Password', { selector: 'input' })).toHaveAccessibleDescription(
    'At least 8 characters.',
  )
  expect(screen.getByLabelText('Kind')).toBeInvalid()
  expect(screen.getByLabelText('From')).toBeInvalid()
  expect(screen.getByLabelText(/^Seats/)).toBeValid()
})

it('takes a time as people type it, and shows it in 24 hours once they go on', async () => {
  const { user } = await renderInApp(<Everything />)
  const leaves = screen.getByLabelText('Leaves at')
  expect(leaves).toHaveAttribute('inputmode', 'numeric')

  await user.type(leaves, '630')
  expect(leaves).toHaveValue('630')
  await user.tab()

  expect(leaves).toHaveValue('06:30')
  expect(leaves).toHaveAccessibleDescription('By the clock of the office')
})

it('says what to type instead of something that is no time, and keeps what was typed', async () => {
  const { user } = await renderInApp(<Everything />)
  const leaves = screen.getByLabelText('Leaves at')

  await user.type(leaves, '2560')
  expect(leaves).toBeValid()
  await user.tab()

  expect(leaves).toHaveValue('2560')
  expect(leaves).toBeInvalid()
  expect(leaves).toHaveAccessibleDescription('Type the time in 24 hours, such as 0630 or 21:30.')
  await user.click(screen.getByRole('button', { name: 'Add bus' }))
  expect(sent).toBeNull()
})

it('replaces a time by typing over it', async () => {
  const { user } = await renderInApp(<Everything />)
  const leaves = screen.getByLabelText('Leaves at')
  await user.type(leaves, '6')
  await user.tab()
  await user.tab({ shift: true })

  await user.keyboard('18')
  await user.tab()

  expect(leaves).toHaveValue('18:00')
})

it('says what can wait and nothing about what is needed', async () => {
  await renderInApp(<Everything />)

  expect(screen.getByLabelText('Note (can wait)')).toBeVisible()
  expect(screen.queryByLabelText(/Name.*\*/)).not.toBeInTheDocument()
})

it('shows a password to whoever wants to see what he typed', async () => {
  const { user } = await renderInApp(<Everything />)
  const password = screen.getByLabelText('Password', { selector: 'input' })
  expect(password).toHaveAttribute('type', 'password')

  await user.click(screen.getByRole('button', { name: 'Show the password' }))
  expect(password).toHaveAttribute('type', 'text')
  await user.click(screen.getByRole('button', { name: 'Hide the password' }))

  expect(password).toHaveAttribute('type', 'password')
})

it('speaks Hindi', async () => {
  const { user } = await renderInApp(<Everything />, 'hi')

  expect(screen.getByLabelText('Note (बाद में भी)')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add bus' }))

  await waitFor(() => {
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/[ऀ-ॿ]/)
  })
})

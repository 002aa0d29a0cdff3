import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { renderInApp } from '@/testing/render-in-app'
import { Form, SaveButton } from './form'
import { MoneyField } from './money-field'
import { NumberField } from './number-field'
import { neededNumber } from './shapes'
import { useServerForm } from './use-server-form'

const sent: unknown[] = []

function Purchase({ amount }: { amount: string }) {
  const form = useServerForm({
    schema: z.object({ amount: neededNumber(), odometer: neededNumber() }),
    defaults: { amount, odometer: '412806' },
    save: (values) => Promise.resolve(sent.push(values)),
  })
  return (
    <Form form={form} actions={<SaveButton form={form}>Save purchase</SaveButton>}>
      <MoneyField form={form} name="amount" label="Amount" />
      <NumberField form={form} name="odometer" label="Odometer" unit="km" />
    </Form>
  )
}

const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' })
const marked = () => {
  const { value, selectionStart } = amount()
  return `${value.slice(0, selectionStart ?? 0)}|${value.slice(selectionStart ?? 0)}`
}

it('groups by lakh with every digit that is typed, the caret behind it', async () => {
  const { user } = await renderInApp(<Purchase amount="" />)
  await user.click(amount())
  const seen: string[] = []

  for (const key of '124500.5') {
    await user.keyboard(key)
    seen.push(marked())
  }

  expect(seen).toEqual([
    '1|',
    '12|',
    '124|',
    '1,245|',
    '12,450|',
    '1,24,500|',
    '1,24,500.|',
    '1,24,500.5|',
  ])
  await user.tab()
  expect(amount()).toHaveValue('1,24,500.50')
})

it('keeps the caret behind the digit that was typed in the middle', async () => {
  const { user } = await renderInApp(<Purchase amount="124500" />)
  await user.click(amount())
  amount().setSelectionRange(1, 1)

  await user.keyboard('9')
  expect(marked()).toBe('19|,24,500.00')
  await user.keyboard('{Backspace}')
  expect(marked()).toBe('1|,24,500.00')
})

it('deletes the digit before a comma', async () => {
  const { user } = await renderInApp(<Purchase amount="1245300" />)
  await user.click(amount())
  amount().setSelectionRange(3, 3)

  await user.keyboard('{Backspace}')

  expect(marked()).toBe('1|,45,300.00')
})

it('stays where it is when a letter is typed', async () => {
  const { user } = await renderInApp(<Purchase amount="124500" />)
  await user.click(amount())
  amount().setSelectionRange(2, 2)

  await user.keyboard('x')

  expect(marked()).toBe('1|,24,500.00')
})

it('understands what is pasted from a bill', async () => {
  const { user } = await renderInApp(<Purchase amount="" />)
  await user.click(amount())

  await user.paste('₹ 1,24,500.5')

  expect(amount()).toHaveValue('1,24,500.5')
})

it('sends a number with the digits that were typed', async () => {
  const { user } = await renderInApp(<Purchase amount="" />)
  await user.type(amount(), '1245300.10')

  await user.click(screen.getByRole('button', { name: 'Save purchase' }))

  expect(sent).toEqual([{ amount: 1245300.1, odometer: 412806 }])
})

it('asks phones for the keys that are needed, and tells the unit', async () => {
  await renderInApp(<Purchase amount="" />)

  expect(amount()).toHaveAttribute('inputmode', 'decimal')
  const odometer = screen.getByRole('textbox', { name: 'Odometer' })
  expect(odometer).toHaveAttribute('inputmode', 'numeric')
  expect(odometer).toHaveAccessibleDescription('km')
  expect(odometer).toHaveValue('4,12,806')
})

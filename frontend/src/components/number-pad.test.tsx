import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { NumberPad } from './number-pad'

function Litres() {
  const [value, setValue] = useState('')
  return (
    <>
      <input
        aria-label="Litres"
        inputMode="none"
        value={value}
        onChange={({ target }) => {
          setValue(target.value)
        }}
      />
      <NumberPad value={value} onChange={setValue} decimals={2} />
    </>
  )
}

const field = () => screen.getByLabelText('Litres')
const press = async (...names: string[]) => {
  for (const name of names) await userEvent.click(screen.getByRole('button', { name }))
}

it('writes what is pressed', async () => {
  render(<Litres />)

  await press('1', '0', '5', 'Point', '8', '9', 'Delete last digit')

  expect(field()).toHaveValue('105.8')
})

it('leaves the place in the field to a real keyboard', async () => {
  render(<Litres />)

  await userEvent.type(field(), '10')
  await press('5')
  await userEvent.keyboard('.8')

  expect(field()).toHaveFocus()
  expect(field()).toHaveValue('105.8')
})

it('is a group with a name, and each key has one', () => {
  render(<NumberPad value="" onChange={() => undefined} />)

  expect(screen.getByRole('group', { name: 'Number pad' })).toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(12)
  expect(screen.getByRole('button', { name: 'Clear all' })).toBeInTheDocument()
})

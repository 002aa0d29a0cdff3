import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Plate, spaced } from './plate'

it('writes a bus as it stands on the bus', () => {
  render(<Plate number="mh12ab3456" />)

  expect(screen.getByText('MH 12 AB 3456')).toHaveClass('plate')
})

it('leaves alone what is not built like a number plate', () => {
  expect(spaced('MH 12 AB 3456')).toBe('MH 12 AB 3456')
  expect(spaced('22 BH 1234 AA')).toBe('22 BH 1234 AA')
  expect(spaced('Spare bus')).toBe('Spare bus')
  expect(spaced('DL1CAB1234')).toBe('DL 1 CAB 1234')
})

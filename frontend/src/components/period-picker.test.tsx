import { fireEvent, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Period } from './period'
import { PeriodPicker } from './period-picker'

const now = new Date('2026-11-21T14:20:00+05:30')
const month = { from: '2026-11-01', to: '2026-11-30' }

type Told = { start?: Period | null; onChange?: (period: Period | null) => void }

function Report({ start = month, onChange }: Told) {
  const [period, setPeriod] = useState(start)
  return (
    <PeriodPicker
      value={period}
      onChange={(next) => {
        setPeriod(next)
        onChange?.(next)
      }}
      wholeTime
      now={now}
    />
  )
}

const choice = () => screen.getByRole('combobox', { name: 'Period' })
const setDay = (label: string, day: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } })
}

describe('a period by name', () => {
  it('is recognised by its days, which stand beside it', () => {
    render(<Report />)

    expect(choice()).toHaveDisplayValue('This month')
    expect(choice()).toHaveAccessibleDescription('1 Nov 2026 to 30 Nov 2026')
  })

  it.each([
    ['Today', { from: '2026-11-21', to: '2026-11-21' }],
    ['Last 7 days', { from: '2026-11-15', to: '2026-11-21' }],
    ['Last month', { from: '2026-10-01', to: '2026-10-31' }],
    ['Financial year 2026–27', { from: '2026-04-01', to: '2027-03-31' }],
    ['Whole time', null],
  ])('is chosen: %s', async (name, period) => {
    const onChange = vi.fn()
    render(<Report onChange={onChange} />)

    await userEvent.selectOptions(choice(), name)

    expect(onChange).toHaveBeenCalledExactlyOnceWith(period)
    expect(choice()).toHaveDisplayValue(name)
  })

  it('that is one day is written as one', () => {
    render(<Report start={{ from: '2026-11-21', to: '2026-11-21' }} />)

    expect(choice()).toHaveAccessibleDescription('21 Nov 2026')
  })
})

describe('two days of their own', () => {
  it('begin with the days that were shown', async () => {
    const onChange = vi.fn()
    render(<Report onChange={onChange} />)

    await userEvent.selectOptions(choice(), 'From … to …')

    expect(screen.getByLabelText('From')).toHaveValue('2026-11-01')
    expect(screen.getByLabelText('To')).toHaveValue('2026-11-30')
    expect(onChange).not.toHaveBeenCalled()
  })

  it('are told as soon as they make a period', () => {
    const onChange = vi.fn()
    render(<Report start={{ from: '2026-09-07', to: '2026-09-20' }} onChange={onChange} />)

    setDay('To', '2026-09-21')

    expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-09-07', to: '2026-09-21' })
  })

  it('are not told while they stand the wrong way round, and say so', () => {
    const onChange = vi.fn()
    render(<Report start={{ from: '2026-09-07', to: '2026-09-20' }} onChange={onChange} />)

    setDay('From', '2026-10-01')

    expect(onChange).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent('The first day is after the last one.')
    expect(screen.getByLabelText('From')).toBeInvalid()

    setDay('To', '2026-10-05')

    expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-10-01', to: '2026-10-05' })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('are not told while a year is still being typed', () => {
    const onChange = vi.fn()
    render(<Report start={{ from: '2026-09-07', to: '2026-09-20' }} onChange={onChange} />)

    setDay('From', '0002-09-07')

    expect(onChange).not.toHaveBeenCalled()
  })
})

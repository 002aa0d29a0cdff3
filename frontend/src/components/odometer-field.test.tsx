import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { speakLanguage } from '@/text/language'
import { NumberPad } from './number-pad'
import { kmOf, OdometerField } from './odometer-field'

const question = 'What does the odometer show?'
const last = { km: 412_806, at: '2026-11-21T21:34:00+05:30' }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T23:00:00+05:30'), toFake: ['Date'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await speakLanguage('en')
})

type Told = Partial<Parameters<typeof OdometerField>[0]>

function Arrival({ start = null, ...told }: Told & { start?: number | null }) {
  const [km, setKm] = useState<number | null>(start)
  return (
    <>
      <OdometerField label={question} last={last} {...told} value={km} onChange={setKm} withPad />
      <NumberPad
        value={km === null ? '' : String(km)}
        onChange={(digits) => {
          setKm(kmOf(digits))
        }}
      />
    </>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>(question)

describe('the reading', () => {
  it('is grouped while somebody types it', async () => {
    render(<Arrival />)

    await userEvent.type(field(), '413524')

    expect(field()).toHaveValue('4,13,524')
  })

  it('can be typed on the pad as well', async () => {
    render(<Arrival start={4} />)

    for (const name of ['1', '3', '5', '2', '4'])
      await userEvent.click(screen.getByRole('button', { name }))

    expect(field()).toHaveValue('4,13,524')
    expect(field()).toHaveAttribute('inputmode', 'none')
  })

  it('keeps the place when a digit in the middle is put right', async () => {
    render(<Arrival start={415_524} />)
    await userEvent.click(field())
    field().setSelectionRange(4, 4)

    await userEvent.keyboard('{Backspace}3')

    expect(field()).toHaveValue('4,13,524')
    expect(field().selectionStart).toBe(4)
  })

  it('can be emptied', async () => {
    render(<Arrival start={7} />)

    await userEvent.type(field(), '{Backspace}')

    expect(field()).toHaveValue('')
    expect(screen.queryByText('So this trip made')).not.toBeInTheDocument()
  })

  it('has no more digits than a bus shows', async () => {
    render(<Arrival />)

    await userEvent.type(field(), '123456789')

    expect(field()).toHaveValue('12,34,567')
  })
})

describe('what the field tells', () => {
  it('shows the last reading with its time and the distance that this one makes', () => {
    render(<Arrival start={413_524} />)

    expect(screen.getByText('Last reading, 21:34')).toBeInTheDocument()
    expect(screen.getByText('4,12,806')).toBeInTheDocument()
    expect(screen.getByText('718 km')).toBeInTheDocument()
  })

  it('names the day of a reading of another day', () => {
    render(<Arrival last={{ km: 412_806, at: '2026-11-19T21:34:00+05:30' }} />)

    expect(screen.getByText('Last reading, 19 Nov 2026, 21:34')).toBeInTheDocument()
  })

  it('shows the distance that it is told rather than its own', () => {
    render(<Arrival start={413_524} made={720} madeLabel="With the way to the depot" />)

    expect(screen.getByText('With the way to the depot')).toBeInTheDocument()
    expect(screen.getByText('720 km')).toBeInTheDocument()
  })

  it('asks when it is told that a reading is odd, and takes it all the same', async () => {
    const odd = {
      title: '2,518 km for a route of 718 km?',
      detail: 'Perhaps two digits are swapped.',
    }
    render(<Arrival start={415_324} odd={odd} fits="never said beside a question" />)

    expect(screen.getByRole('status')).toHaveTextContent(odd.title)
    expect(field()).toHaveAccessibleDescription(/Perhaps two digits are swapped/)
    expect(field()).toBeValid()
    expect(screen.queryByText(/never said/)).not.toBeInTheDocument()
    await userEvent.type(field(), '{Backspace}')
    expect(field()).toHaveValue('41,532')
  })

  it('says that a reading fits when it is told so', () => {
    render(<Arrival start={413_524} fits="Fits the route: 718 km" />)

    expect(screen.getByRole('status')).toHaveTextContent('Fits the route: 718 km')
  })

  it('shows what the server refused beside the digits', () => {
    render(<Arrival start={1} error="A reading cannot go back." />)

    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(/A reading cannot go back/)
  })
})

it('speaks Hindi', async () => {
  await speakLanguage('hi')
  render(<Arrival start={413_524} />)

  expect(screen.getByText('इस ट्रिप में चले')).toBeInTheDocument()
  expect(screen.getByText('718 किमी')).toBeInTheDocument()
})

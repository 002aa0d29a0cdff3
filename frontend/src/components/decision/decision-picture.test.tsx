import { fireEvent, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { DecisionPicture } from './decision-picture'

const open = (source: string | null = '/api/uploads/bill.jpg') =>
  render(
    <DecisionPicture
      source={source}
      alternative="Bill: diesel, 105.80 litres"
      caption="Photo 1 of 1, taken 21 Nov 2026, 04:38"
    />,
  )

it('is turned by quarters, all the way round', async () => {
  open()
  const turn = screen.getByRole('button', { name: 'Turn the picture' })

  const seen: string[] = []
  for (let quarter = 0; quarter < 4; quarter += 1) {
    await userEvent.click(turn)
    seen.push(screen.getByRole('img').className)
  }

  expect(seen).toEqual(['turn-90', 'turn-180', 'turn-270', 'turn-0'])
})

it('can be looked at closely and as a whole again', async () => {
  open()

  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))

  expect(screen.getByRole('button', { name: 'Whole picture' })).toBeInTheDocument()
})

it('opens in a window of its own', () => {
  open()

  expect(screen.getByRole('link', { name: 'Open in own window' })).toHaveAttribute(
    'href',
    '/api/uploads/bill.jpg',
  )
})

it('says when there is none, and when it did not come', () => {
  open(null)
  expect(screen.getByText('No picture was added.')).toBeInTheDocument()

  open()
  fireEvent.error(screen.getByRole('img'))
  expect(screen.getByText(/The picture did not come/)).toBeInTheDocument()
})

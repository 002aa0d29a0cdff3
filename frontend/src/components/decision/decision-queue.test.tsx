import { act, render, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { ApprovePlainButton } from './approve-plain-button'
import { DecisionQueue, type DecisionQueueProps } from './decision-queue'

type Expense = { id: string; what: string; amount: number; odd: boolean }

const waiting: Expense[] = [
  { id: 'a', what: 'Diesel', amount: 9841.52, odd: true },
  { id: 'b', what: 'Toll', amount: 385.1, odd: false },
  { id: 'c', what: 'Parking', amount: 200.2, odd: false },
]

type Told = Partial<DecisionQueueProps<Expense>> & { start?: string | null }

/** A page with the queue: what was decided leaves it when the server has answered. */
function Expenses({ start = 'a', onApprove, onDeny, ...told }: Told) {
  const [items, setItems] = useState(waiting)
  const [current, setCurrent] = useState(start)
  const leave = (...gone: readonly Expense[]) => {
    setItems((before) => before.filter((item) => !gone.includes(item)))
  }
  return (
    <>
      <ApprovePlainButton
        items={items}
        hasQuestion={(item) => item.odd}
        amountOf={(item) => item.amount}
        onApprove={(plain) => {
          leave(...plain)
          return Promise.resolve()
        }}
      />
      <input aria-label="Note" />
      <DecisionQueue
        items={items}
        keyOf={(item) => item.id}
        nameOf={(item) => item.what}
        label="Waiting expenses"
        current={current}
        onCurrent={setCurrent}
        hasQuestion={(item) => item.odd}
        line={(item) => item.what}
        picture={(item) => <p>Bill of {item.what}</p>}
        facts={(item) => (
          <>
            <h3>{item.what}</h3>
            <input aria-label="Remark" />
          </>
        )}
        onApprove={async (item) => {
          await onApprove?.(item)
          leave(item)
        }}
        onDeny={async (item, reason) => {
          await onDeny?.(item, reason)
          leave(item)
        }}
        empty={<p>Nothing waits.</p>}
        {...told}
      />
    </>
  )
}

const shown = () => screen.getByRole('heading', { level: 3 }).textContent
const lines = () => within(screen.getByRole('navigation')).queryAllByRole('button')
const press = (keys: string) => userEvent.keyboard(keys)

describe('walking through the queue', () => {
  it('shows picture and facts of the one that is looked at, and marks those with a question', () => {
    render(<Expenses start="b" />)

    expect(shown()).toBe('Toll')
    expect(screen.getByText('Bill of Toll')).toBeInTheDocument()
    expect(lines().map((line) => line.getAttribute('aria-current'))).toEqual([null, 'true', null])
    expect(lines().map((line) => line.textContent.includes('has a question'))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('goes by arrow keys, and not beyond the ends', async () => {
    render(<Expenses />)

    await press('{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(shown()).toBe('Parking')

    await press('{ArrowLeft}')
    expect(shown()).toBe('Toll')
    expect(screen.getByRole('status')).toHaveTextContent('Toll, 2 of 3')
  })

  it('goes by its lines and buttons, too', async () => {
    render(<Expenses />)

    await userEvent.click(screen.getByRole('button', { name: 'Parking' }))
    expect(shown()).toBe('Parking')

    await userEvent.click(screen.getByRole('button', { name: 'Previous' }))
    expect(shown()).toBe('Toll')
  })

  it('begins at the front when the address names nothing that waits', () => {
    render(<Expenses start="decided-long-ago" />)

    expect(shown()).toBe('Diesel')
  })
})

describe('approving', () => {
  it('takes a key, and the next comes by itself', async () => {
    const onApprove = vi.fn().mockResolvedValue(undefined)
    render(<Expenses onApprove={onApprove} />)

    await press('a')

    expect(onApprove).toHaveBeenCalledExactlyOnceWith(waiting[0])
    expect(shown()).toBe('Toll')
    await waitFor(() => {
      expect(lines()).toHaveLength(2)
    })
  })

  it('goes on before the server has answered, and decides nothing twice', async () => {
    const onApprove = vi.fn(() => new Promise(() => undefined))
    render(<Expenses onApprove={onApprove} />)

    await press('a')
    expect(shown()).toBe('Toll')

    await press('{ArrowLeft}aa')
    expect(shown()).toBe('Diesel')
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveAttribute('aria-disabled', 'true')
    expect(onApprove).toHaveBeenCalledOnce()
  })

  it('lets it wait again when the server refuses', async () => {
    const onApprove = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined)
    render(<Expenses onApprove={onApprove} />)

    await press('a{ArrowLeft}')
    await press('a')

    expect(onApprove).toHaveBeenCalledTimes(2)
    await waitFor(() => {
      expect(lines()).toHaveLength(2)
    })
  })

  it('ends with what the page says when nothing waits', async () => {
    render(<Expenses />)

    await press('aaa')

    expect(await screen.findByText('Nothing waits.')).toBeInTheDocument()
  })

  it('goes back to those before when it was the last', async () => {
    render(<Expenses start="c" />)

    await press('a')

    expect(shown()).toBe('Toll')
  })

  it('shows the one that moves up when somebody else decided this one', () => {
    const told = { items: waiting.slice(1), current: 'a', onCurrent: () => undefined }
    const { rerender } = render(<Expenses items={waiting} current="b" onCurrent={vi.fn()} />)

    rerender(<Expenses {...told} items={waiting.filter((item) => item.id !== 'b')} current="b" />)

    expect(shown()).toBe('Parking')
  })
})

describe('denying', () => {
  const dialog = () => screen.findByRole('alertdialog', { name: 'Deny Diesel?' })

  it('asks for the reason before anything is sent', async () => {
    const onDeny = vi.fn().mockResolvedValue(undefined)
    render(<Expenses onDeny={onDeny} />)

    await press('d')
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Deny' }))
    expect(onDeny).not.toHaveBeenCalled()
    expect(screen.getByLabelText('Reason')).toBeInvalid()

    await userEvent.type(screen.getByLabelText('Reason'), 'A bill of another bus')
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Deny' }))

    expect(onDeny).toHaveBeenCalledExactlyOnceWith(waiting[0], 'A bill of another bus')
    await waitFor(() => {
      expect(shown()).toBe('Toll')
    })
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('keeps the reason and says what the server said when it refuses', async () => {
    const problem = new ApiProblem({ status: 409, code: 'x', detail: 'Somebody was faster' })
    render(<Expenses onDeny={() => Promise.reject(problem)} />)

    await press('d')
    await userEvent.type(await screen.findByLabelText('Reason'), 'late')
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Deny' }))

    expect(await screen.findByText('Somebody was faster')).toBeInTheDocument()
    expect(screen.getByLabelText('Reason')).toHaveValue('late')
    expect(shown()).toBe('Diesel')
  })

  it('decides nothing while a reason is typed that has the letters of the keys', async () => {
    const onApprove = vi.fn()
    render(<Expenses onApprove={onApprove} />)

    await press('d')
    await userEvent.type(await screen.findByLabelText('Reason'), 'add a bill, qualified')

    expect(onApprove).not.toHaveBeenCalled()
    expect(shown()).toBe('Diesel')
  })
})

describe('the keys', () => {
  it('ask, where somebody can be asked', async () => {
    const onAsk = vi.fn()
    render(<Expenses ask={{ label: 'Ask driver', onAsk }} />)

    await press('q')

    expect(onAsk).toHaveBeenCalledExactlyOnceWith(waiting[0])
    expect(screen.getByRole('button', { name: 'Ask driver' })).toHaveAttribute(
      'aria-keyshortcuts',
      'Q',
    )
  })

  it('are not heard while somebody types or holds a key of the browser', async () => {
    const onApprove = vi.fn()
    render(<Expenses onApprove={onApprove} />)

    await press('{Control>}a{/Control}{Alt>}{ArrowRight}{/Alt}')
    await userEvent.type(screen.getByLabelText('Note'), 'a day')
    await userEvent.type(screen.getByLabelText('Remark'), 'a bad day{ArrowLeft}')

    expect(onApprove).not.toHaveBeenCalled()
    expect(shown()).toBe('Diesel')
  })

  it('are not heard outside of the queue', async () => {
    const onApprove = vi.fn()
    render(<Expenses onApprove={onApprove} />)

    void act(() => {
      screen.getByRole('button', { name: /plain/ }).focus()
    })
    await press('d')

    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })
})

describe('approving many at once', () => {
  it('says how many and how much, and leaves out what has a question', async () => {
    render(<Expenses />)

    await userEvent.click(
      screen.getByRole('button', { name: 'Approve the 2 plain ones · ₹ 585.30' }),
    )

    expect(lines()).toHaveLength(1)
    expect(shown()).toBe('Diesel')
  })

  it('is not offered when nothing is plain', () => {
    const { container } = render(
      <ApprovePlainButton
        items={waiting}
        hasQuestion={() => true}
        amountOf={() => 1}
        onApprove={() => Promise.resolve()}
      />,
    )

    expect(container).toBeEmptyDOMElement()
  })
})

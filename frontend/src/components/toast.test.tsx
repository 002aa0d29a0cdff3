import { act, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { speakLanguage } from '@/text/language'
import { clearToasts, toast, ToastHost } from './toast'

beforeEach(async () => {
  await speakLanguage('en')
  vi.useFakeTimers()
  render(<ToastHost />)
})
afterEach(() => {
  void act(clearToasts)
  vi.useRealTimers()
})

const say = (told: Parameters<typeof toast>[0]) => {
  void act(() => {
    toast(told)
  })
}
const pass = (ms: number) => {
  void act(() => {
    vi.advanceTimersByTime(ms)
  })
}

it('is read out by a region that was there before, and goes after six seconds', () => {
  const region = screen.getByRole('status')

  say({ text: 'Saved' })

  expect(region).toHaveTextContent('Saved')
  pass(5_900)
  expect(region).toHaveTextContent('Saved')
  pass(200)
  expect(region).toBeEmptyDOMElement()
})

it('stays as long as the pointer or the keyboard is on it', () => {
  say({ text: 'Archived', undo: () => undefined })

  void act(() => {
    screen.getByRole('button', { name: 'Undo' }).focus()
  })
  pass(60_000)
  expect(screen.getByText('Archived')).toBeVisible()
  void act(() => {
    screen.getByRole('button', { name: 'Undo' }).blur()
  })
  pass(6_100)
  expect(screen.queryByText('Archived')).not.toBeInTheDocument()
})

it('takes back once what happened, and goes', () => {
  const undo = vi.fn()
  say({ text: 'Archived', undo })

  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))

  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Archived')).not.toBeInTheDocument()
})

it('tells once that nobody can take it back any more, however it went', () => {
  const gone = vi.fn<(what: string) => void>()
  const about = (what: string) => ({
    text: what,
    undo: () => undefined,
    gone: () => {
      gone(what)
    },
  })
  for (const what of ['pushed off', 'taken back', 'closed', 'in time']) say(about(what))
  const press = (what: string, name: string) => {
    const sheet = screen.getByText(what).closest<HTMLElement>('.toast')
    if (sheet !== null) fireEvent.click(within(sheet).getByRole('button', { name }))
  }
  expect(gone.mock.calls).toEqual([['pushed off']])

  press('taken back', 'Undo')
  press('closed', 'Close')
  pass(6_100)

  expect(gone.mock.calls).toEqual([['pushed off'], ['closed'], ['in time']])
})

it('shows the last three', () => {
  for (const text of ['one', 'two', 'three', 'four']) say({ text })

  expect(screen.queryByText('one')).not.toBeInTheDocument()
  expect(screen.getByText('four')).toBeVisible()
})

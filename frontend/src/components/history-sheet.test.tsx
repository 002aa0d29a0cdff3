import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { components } from '@/api/schema.gen'
import { loadTexts } from '@/text/language'
import { HistorySheet } from './history-sheet'

type Entry = components['schemas']['AuditEntryResponse']

const members = {
  bus_name: 'fleet.name',
  capacity: 'fleet.seats',
  puc_expiry: 'fleet.puc',
} as const

const entry = (made: Partial<Entry>): Entry => ({
  id: crypto.randomUUID(),
  at: '2026-11-21T08:30:00Z',
  actor_kind: 'admin',
  user_id: null,
  full_name: 'Asha Kulkarni',
  feature: 'fleet',
  kind: 'bus',
  action: 'changed',
  subject: 'x',
  before: {},
  after: {},
  ...made,
})

function show(entries: readonly Entry[], total = entries.length) {
  const onMore = vi.fn()
  render(
    <HistorySheet
      entries={entries}
      total={total}
      onMore={onMore}
      members={members}
      actions={{ user_added: 'workshops.historyUser' }}
    />,
  )
  return onMore
}

beforeAll(() => loadTexts('office'))

describe('the history of a record', () => {
  it('says who did what, and what became of what', () => {
    show([
      entry({ before: { capacity: 40, bus_name: 'Shivneri' }, after: { capacity: 36 } }),
      entry({ after: { puc_expiry: '2027-03-31', secret: 1 } }),
    ])

    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Changed · Asha Kulkarni')
    expect(first).toHaveTextContent('Name: Shivneri, now empty · Seats: 40 → 36')
    expect(second).toHaveTextContent('PUC: 31 Mar 2027')
    expect(second).not.toHaveTextContent('secret')
  })

  it('names each step in words, and who is no person', () => {
    show([
      entry({ action: 'added' }),
      entry({ action: 'archived', full_name: null, actor_kind: 'house' }),
      entry({ action: 'restored', full_name: null, actor_kind: 'stranger' }),
      entry({ action: 'removed' }),
      entry({ action: 'paper_added' }),
      entry({ action: 'user_added' }),
    ])

    expect(
      screen.getAllByRole('listitem').map((each) => each.querySelector('.what')?.textContent),
    ).toEqual([
      'Added · Asha Kulkarni',
      'Archived · the system itself',
      'Brought back · somebody who was not signed in',
      'Deleted · Asha Kulkarni',
      'Changed (paper added) · Asha Kulkarni',
      'User added · Asha Kulkarni',
    ])
  })

  it('shows older ones when there are some, and says when there is nothing', async () => {
    const onMore = show([entry({})], 2)
    await userEvent.click(screen.getByRole('button', { name: 'Show older ones' }))
    expect(onMore).toHaveBeenCalledOnce()
  })

  it('says when nothing was written down', () => {
    show([])
    expect(screen.getByText('Nothing was written down yet.')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

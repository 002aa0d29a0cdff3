import { describe, expect, it } from 'vitest'
import { spokenNow } from '@/text/language'
import { madeUpPaper } from './made-up-paper'
import type { Paper } from './paper-queries'
import { holderWord, kindWord, standingOf, taxStanding } from './paper-words'

describe('how it stands with a paper', () => {
  it.each([
    [{ days_left: -2 }, 'bad', 'Expired 2 days ago'],
    [{ days_left: -1 }, 'bad', 'Expired 1 day ago'],
    [{ days_left: 0 }, 'bad', 'Last day today'],
    [{ days_left: 1 }, 'bad', '1 day left'],
    [{ days_left: 7 }, 'bad', '7 days left'],
    [{ days_left: 8 }, 'want', '8 days left'],
    [{ days_left: 30 }, 'want', '30 days left'],
    [{ days_left: 31 }, 'good', 'Valid'],
    [{ days_left: -200, is_current: false }, 'idle', 'Renewed'],
    [{ days_left: 5, is_current: false, state: 'reported' }, 'want', 'To confirm'],
    [{ days_left: -5, is_current: false, state: 'closed' }, 'idle', 'Taken out'],
  ] satisfies [Partial<Paper>, string, string][])('of %o is %s: %s', (more, tone, word) => {
    expect(standingOf(madeUpPaper(more), 30, spokenNow().text)).toMatchObject({ tone, word })
  })
})

describe('how it stands with a tax', () => {
  it.each([
    [{ days_left: -1, paid_date: null }, 'bad', 'Overdue for 1 day'],
    [{ days_left: 0, paid_date: null }, 'bad', 'Due today'],
    [{ days_left: 3, paid_date: null }, 'want', 'Due in 3 days'],
    [{ days_left: -40, paid_date: '2026-11-01' }, 'good', 'Paid'],
  ])('of %o is %s: %s', (tax, tone, word) => {
    expect(taxStanding(tax, spokenNow().text)).toMatchObject({ tone, word })
  })
})

it('calls a kind as people do, and the house’s own as it was typed', () => {
  const { text } = spokenNow()

  expect(kindWord(text, 'road_tax')).toBe('Road tax')
  expect(kindWord(text, 'Fire extinguisher')).toBe('Fire extinguisher')
})

it('names a bus by its plate, a person by name, and the company', () => {
  const { text } = spokenNow()

  expect(holderWord(text, madeUpPaper().holder)).toBe('MH 12 AB 1234')
  expect(holderWord(text, { type: 'person', name: 'Ramesh Pawar' })).toBe('Ramesh Pawar')
  expect(holderWord(text, { type: 'company' })).toBe('The company')
})

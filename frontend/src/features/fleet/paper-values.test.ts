import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { madeUpPaper } from './made-up-paper'
import { holderOf, paperChanges, paperSchema, renewalOf, valuesOfPaper } from './paper-values'

describe('a renewal', () => {
  it.each([
    ['for a year from the day after', '2025-12-12', '2026-12-11', '2026-12-12', '2027-12-11'],
    ['for as many months', '2026-06-12', '2026-12-11', '2026-12-12', '2027-06-11'],
    [
      'for as many days, where they are no months',
      '2026-12-01',
      '2026-12-10',
      '2026-12-11',
      '2026-12-20',
    ],
    ['for a year where the first day is not known', null, '2026-12-11', '2026-12-12', '2027-12-11'],
    [
      'from today when the old one has run out',
      '2025-10-02',
      '2026-10-01',
      '2026-11-21',
      '2027-11-20',
    ],
    ['to the last of a short month', '2025-08-31', '2026-02-27', '2026-11-21', '2027-05-20'],
  ])('is %s', (_, from, until, nextFrom, nextUntil) => {
    const next = renewalOf(madeUpPaper({ valid_from: from, valid_until: until }), '2026-11-21')

    expect(next).toMatchObject({ valid_from: nextFrom, valid_until: nextUntil })
  })

  it('is of the same kind, holder and issuer, with a number, amount and scan of its own', () => {
    const paper = madeUpPaper({ document_url: '/api/uploads/papers/a.pdf' })

    expect(renewalOf(paper, '2026-11-21')).toMatchObject({
      holder: `bus:${String(paper.holder.id)}`,
      kind: 'insurance',
      issuer: 'New India',
      number: '',
      amount: '',
      document_url: '',
    })
  })
})

describe('what was changed in a paper', () => {
  const seen = valuesOfPaper(madeUpPaper({ document_url: '/api/uploads/papers/a.pdf?signature=1' }))
  const changed = (more: Partial<typeof seen>) =>
    paperChanges(z.parse(paperSchema, { ...seen, ...more }), seen)

  it('is nothing when nothing was', () => {
    expect(changed({})).toEqual({})
  })

  it('is only that, and null for what was emptied', () => {
    expect(changed({ number: '', amount: '100' })).toEqual({ number: null, amount: 100 })
  })

  it('is a kind that was typed', () => {
    expect(changed({ kind: '+', own_kind: 'Fire extinguisher' })).toEqual({
      kind: 'Fire extinguisher',
    })
  })

  it('is not the signature of the link to its file', () => {
    expect(seen.document_url).toBe('/api/uploads/papers/a.pdf')
  })
})

it('knows the holder from a value of the form', () => {
  expect(holderOf('company')).toEqual({ type: 'company' })
  expect(holderOf('person:7')).toEqual({ type: 'person', id: '7' })
})

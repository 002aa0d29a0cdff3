// Papers and taxes that the pages are shown with; the same ones however often they are sent.
import { busId, paperId } from './fleet-ids.mjs'
import { call, inDays } from './house.mjs'

const papers = [
  {
    holder: { type: 'bus', id: busId(1) },
    kind: 'Fire extinguisher',
    number: 'FE-2214',
    issuer: 'Safex, Bhosari',
    valid_from: inDays(-353),
    valid_until: inDays(12),
    amount: 1450,
    note: 'Hangs behind the driver',
  },
  {
    holder: { type: 'bus', id: busId(1) },
    kind: 'Fire extinguisher',
    number: 'FE-1180',
    issuer: 'Safex, Bhosari',
    valid_from: inDays(-718),
    valid_until: inDays(-354),
    amount: 1300,
  },
  {
    holder: { type: 'company' },
    kind: 'Trade licence',
    issuer: 'Pimpri-Chinchwad Municipal Corporation',
    valid_until: inDays(45),
  },
]

const taxes = [
  { bus: busId(1), from: -40, to: -10, due: -12, amount: 4500 },
  { bus: busId(2), from: -10, to: 20, due: 3, amount: 5200 },
]

/** Brings them into the house, where they are not there yet; the buses must be there. */
export async function bringPapers() {
  const there = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/papers?state=valid', undefined, 'office')
  )
  for (const [at, paper] of papers.entries()) {
    const id = paperId(at + 1)
    if (there.every((each) => each.id !== id))
      await call('POST', '/api/papers', { id, ...paper }, 'office')
  }
  const known = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/tax-records', undefined, 'office')
  )
  for (const [at, { bus, from, to, due, amount }] of taxes.entries()) {
    const id = paperId(at + 101)
    if (known.some((each) => each.id === id)) continue
    const tax = {
      id,
      tax_period_start: inDays(from),
      tax_period_end: inDays(to),
      due_date: inDays(due),
      amount,
    }
    await call('POST', `/api/buses/${bus}/tax-records`, tax, 'office')
  }
}

import * as z from 'zod/mini'
import type { components } from '@/api/schema.gen'
import { dayAfter, daysUntil } from '@/components/days'
import { neededText, optionalNumber, optionalText } from '@/components/form/shapes'
import type { Holder, HolderRef, Paper } from './paper-queries'
import { usualKinds } from './paper-words'

/** Stands for a kind that is typed. */
export const OTHER_KIND = '+'

export const paperSchema = z.object({
  holder: neededText(),
  kind: neededText(),
  own_kind: optionalText(),
  number: optionalText(),
  issuer: optionalText(),
  valid_from: optionalText(),
  valid_until: neededText(),
  amount: optionalNumber(),
  document_url: optionalText(),
  note: optionalText(),
})

export type PaperValues = z.input<typeof paperSchema>
export type SentPaper = z.output<typeof paperSchema>

/** A holder as the form keeps him: `bus:…`, `person:…` or `company`. */
export const holderValue = ({
  type,
  id,
}: {
  readonly type: string
  readonly id?: string | null
}) => (id == null ? type : `${type}:${id}`)

export function holderOf(value: string): components['schemas']['HolderRequest'] {
  const [type = '', id] = value.split(':')
  return id === undefined ? { type } : { type, id }
}

export const emptyPaper = (holder: HolderRef | Holder | null, kind = ''): PaperValues => ({
  holder: holder === null ? '' : holderValue(holder),
  kind: kind === '' || isUsual(kind) ? kind : OTHER_KIND,
  own_kind: kind === '' || isUsual(kind) ? '' : kind,
  number: '',
  issuer: '',
  valid_from: '',
  valid_until: '',
  amount: '',
  document_url: '',
  note: '',
})

const isUsual = (kind: string) => usualKinds.some((each) => each === kind)

/** A paper as the form shows it. */
export const valuesOfPaper = (paper: Paper): PaperValues => ({
  holder: holderValue(paper.holder),
  kind: paper.kind,
  own_kind: '',
  number: paper.number ?? '',
  issuer: paper.issuer ?? '',
  valid_from: paper.valid_from ?? '',
  valid_until: paper.valid_until,
  amount: paper.amount == null ? '' : String(paper.amount),
  document_url: addressOf(paper.document_url ?? ''),
  note: paper.note ?? '',
})

/** Each look at a paper signs the link to its file anew; the file is the same. */
export const addressOf = (link: string) => link.split('?')[0] ?? ''

/** The paper that follows: from the day after, and for as long as the one before. */
export function renewalOf(paper: Paper, today: string): PaperValues {
  const next = dayAfter(paper.valid_until, 1)
  const from = next < today ? today : next
  return {
    ...emptyPaper(null),
    holder: holderValue(paper.holder),
    kind: paper.kind,
    issuer: paper.issuer ?? '',
    valid_from: from,
    valid_until: lastDay(from, paper),
  }
}

function lastDay(from: string, { valid_from: before, valid_until: until }: Paper): string {
  if (before == null) return dayAfter(monthsAfter(from, MONTHS_OF_YEAR), -1)
  const end = dayAfter(until, 1)
  const months = monthsBetween(before, end)
  // Papers last for whole months or years; whatever does not, for as many days.
  if (months > 0 && monthsAfter(before, months) === end)
    return dayAfter(monthsAfter(from, months), -1)
  return dayAfter(from, daysUntil(until, before))
}

const MONTHS_OF_YEAR = 12

const monthOf = (day: string) => Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7))

const monthsBetween = (from: string, to: string) => monthOf(to) - monthOf(from)

/** The same day so many months later; the last of the month where there is no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

/** What the server takes of a paper, beside its holder. */
export const membersOf = (sent: SentPaper) => ({
  kind: sent.kind === OTHER_KIND ? (sent.own_kind ?? '') : sent.kind,
  number: sent.number,
  issuer: sent.issuer,
  valid_from: sent.valid_from,
  valid_until: sent.valid_until,
  amount: sent.amount,
  document_url: sent.document_url,
  note: sent.note,
})

/** Only what differs from what was seen. */
export function paperChanges(values: SentPaper, seen: PaperValues) {
  const before: Readonly<Record<string, unknown>> = membersOf(z.parse(paperSchema, seen))
  const changed = Object.entries(membersOf(values)).filter(
    ([name, value]) => value !== before[name],
  )
  return Object.fromEntries(changed) as components['schemas']['ChangePaperRequest']
}
